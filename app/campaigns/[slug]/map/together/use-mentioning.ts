'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { askedBefore, type Named } from '#lib/comments/mentions.ts';

const MOST = 6;
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Offers people while somebody writes a name after an @: arrows choose, Enter or Tab takes, Escape closes. */
export function useMentioning(
  people: readonly Named[],
  text: string,
  setText: (text: string) => void,
) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const asked = caret === null ? null : askedBefore(text, caret);
  const all =
    asked === null ? [] : people.filter(({ name }) => plain(name).startsWith(plain(asked)));
  // A name that is written out already asks for nobody.
  const found = all.length === 1 && all[0]?.name === asked ? [] : all.slice(0, MOST);
  const open = found.length > 0;
  const at = Math.min(chosen, found.length - 1);

  const look = () => {
    setCaret(area.current?.selectionStart ?? null);
    setChosen(0);
  };
  const take = ({ name }: Named) => {
    if (asked === null || caret === null) return;
    const start = `${text.slice(0, caret - asked.length)}${name} `;
    // Put into the field at once: a frame later the next key may have led elsewhere already.
    flushSync(() => {
      setText(start + text.slice(caret));
      setCaret(null);
    });
    area.current?.focus();
    area.current?.setSelectionRange(start.length, start.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((at + step + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[at]!);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    ...{ id, found, at, take, asked },
    area: {
      ref: area,
      onKeyDown,
      onSelect: look,
      onBlur: () => setCaret(null),
      'aria-autocomplete': 'list',
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': open ? `${id}-${at}` : undefined,
    } as const,
  };
}
