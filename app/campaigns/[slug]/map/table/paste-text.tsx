'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

/** In characters: a field with thousands of lines holds a browser up for seconds at every key. */
const LONG = 20_000;
const FIRST_LINES = 5;

function startOf(text: string) {
  if (text.length <= LONG) return { count: 0, first: '' };
  let count = 0;
  for (const _ of text.matchAll(/^.*\S.*$/gmu)) count += 1;
  const lines = text.slice(0, 200 * FIRST_LINES).split('\n', FIRST_LINES);
  return { count, first: lines.map((line) => line.slice(0, 200)).join('\n') };
}

/** The rows as text: to be typed, pasted and corrected, or, of very many, only told. */
export function PasteText({
  label,
  hint,
  text,
  onText,
}: {
  label: string;
  hint: string;
  text: string;
  onText: (text: string) => void;
}) {
  const t = useTranslations('mapTable.paste');
  // Counted once for each text, and only here: the whole text is never drawn.
  const { count, first } = useMemo(() => startOf(text), [text]);
  if (text.length > LONG) {
    return (
      <section aria-label={label} className="grid justify-items-start gap-2">
        <p className="font-semibold">{t('long', { count })}</p>
        <pre className="w-full overflow-hidden rounded-md border border-line bg-wash px-3 py-2 text-sm text-ellipsis">
          {first}
          {'\n…'}
        </pre>
        <Button variant="quiet" onClick={() => onText('')}>
          {t('otherRows')}
        </Button>
      </section>
    );
  }
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={5}
      spellCheck={false}
      value={text}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        if (pasted.length <= LONG) return;
        event.preventDefault();
        onText(pasted);
      }}
      onChange={({ target }) => onText(target.value)}
    />
  );
}
