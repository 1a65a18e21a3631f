/** Up to so many questions a survey asks, and so many names one answers to each. */
export const MOST_QUESTIONS = 5;

export const MOST_NAMES = 10;
