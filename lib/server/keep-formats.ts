const MOST_KEPT = 500;

/**
 * Keeps every number, date and plural format once made. next-intl makes its formats anew for each request, and
 * making one costs as much as using it a hundred times. A format never changes, so all may share it.
 */
export function keepFormats(): void {
  for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules'] as const) {
    const kept = new Map<string, object>();
    const keeping: object = new Proxy(Intl[name], {
      construct(original, args, asked) {
        // Whoever extends a format gets one of their own kind.
        if (asked !== keeping) return Reflect.construct(original, args, asked);
        const key = JSON.stringify(args);
        const known = kept.get(key);
        if (known) return known;
        const made: object = Reflect.construct(original, args);
        // What was kept first may go: languages and formats are few, so this is never reached in use.
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(key, made);
        return made;
      },
    });
    Object.defineProperty(Intl, name, { value: keeping, writable: true, configurable: true });
  }
}
