import { languages } from '#app/ui/languages.ts';
import type { Theme } from '#app/ui/theme-of.ts';
import type { PageWords } from './page-words.ts';

/** Language and theme as plain buttons of a form: the server keeps the choice and shows the page again. */
export function PlainSwitches({
  words,
  locale,
  theme,
}: {
  words: PageWords['chrome'];
  locale: string;
  theme: Theme | null;
}) {
  const themes = [
    { value: '', label: words.device },
    { value: 'light', label: words.light },
    { value: 'dark', label: words.dark },
  ];
  return (
    <form action="/preferences" className="-ms-2 flex flex-wrap gap-x-4 text-sm text-muted">
      <Choice name="locale" label={words.language} chosen={locale} options={languages} />
      <Choice name="theme" label={words.theme} chosen={theme ?? ''} options={themes} />
    </form>
  );
}

function Choice({
  name,
  label,
  chosen,
  options,
}: {
  name: string;
  label: string;
  chosen: string;
  options: { value: string; label: string; lang?: string }[];
}) {
  return (
    <fieldset className="flex flex-wrap items-center">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="submit"
          name={name}
          value={option.value}
          lang={option.lang}
          aria-current={option.value === chosen || undefined}
          className="min-h-11 min-w-11 rounded-md px-2 hover:bg-wash hover:text-ink aria-current:font-semibold aria-current:text-ink"
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
