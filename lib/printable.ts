// Control characters: PostgreSQL refuses NUL, and the rest only ever hide something.
const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Whether one line of text shows all that it holds. */
export const isPrintable = (line: string) => !unprintable.test(line);
