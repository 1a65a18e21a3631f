'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import { useUndo } from './undo-provider.tsx';

/** Where the browser's own undo is meant: text is being written, or a form stands before the map. */
const elsewhere = (target: EventTarget | null) =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element &&
    target.closest(
      'textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])',
    ) !== null);

/** Takes back what one did, and does it again: as buttons and under the keys that everybody knows. */
export function UndoButtons() {
  const t = useTranslations('mapHistory.undo');
  const { deeds, pending, undo, redo } = useUndo();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const z = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!z || elsewhere(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <IconButton
        label={t('undo')}
        aria-keyshortcuts="Control+Z Meta+Z"
        icon={<Undo2 />}
        disabled={pending || deeds.done.length === 0}
        onClick={undo}
      />
      <IconButton
        label={t('redo')}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        icon={<Redo2 />}
        disabled={pending || deeds.undone.length === 0}
        onClick={redo}
      />
    </>
  );
}
