'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { type PasteKind, pasteColumns, pasteKinds, type Scale } from '#lib/map/paste/columns.ts';
import type { Pasted } from '#lib/map/paste/read-pasted.ts';
import { MOST_ROWS } from '#lib/map/paste/words.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { PastePreview } from './paste-preview.tsx';
import { PasteText } from './paste-text.tsx';
import { usePaste } from './use-paste.ts';
import { usePasteWork } from './use-paste-work.ts';

/** Takes rows of a spreadsheet, says what would become of each, and makes them part of the map when told to. */
export function PasteDialog({
  campaignId,
  map,
  start,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  start: PasteKind;
  onClose: () => void;
}) {
  const t = useTranslations('mapTable.paste');
  const common = useTranslations('common');
  const [kind, setKind] = useState(start);
  const [text, setText] = useState('');
  const [addUnknown, setAddUnknown] = useState(false);
  const [leaveOut, setLeaveOut] = useState(false);
  const [chosen, setChosen] = useState<Scale | null>(null);
  const question = useMemo(
    () => (text.trim() === '' ? null : { text, kind, scale: chosen, addUnknown, leaveOut }),
    [text, kind, chosen, addUnknown, leaveOut],
  );
  const { looked, working, failed, save } = usePasteWork(map, question);
  const { paste, pending, refusal } = usePaste(campaignId, save, onClose);
  const read = looked?.ok ? looked : null;
  const counts = read?.counts;
  const kept = read && read.counts.refuse < read.rows.length;
  return (
    <Dialog
      open
      title={t('title')}
      description={t('about', { most: MOST_ROWS })}
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button pending={pending} disabled={working || !read?.saves} onClick={paste}>
            {t('save', { count: read?.saves ?? 0 })}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <Segmented
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={pasteKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <PasteText
          label={t('text')}
          hint={t('order', {
            columns: pasteColumns[kind].map((column) => t(`columns.${column}`)).join(', '),
          })}
          text={text}
          onText={setText}
        />
        <p role="status" className="grid gap-2 font-semibold empty:hidden">
          {working && t('reading')}
          {!working && counts && t('counts', counts)}
        </p>
        {working && <progress aria-label={t('reading')} className="w-48 accent-accent" />}
        {failed && <Notice tone="danger">{t('broken')}</Notice>}
        {looked && !looked.ok && <Notice tone="danger">{useless(t, looked.why)}</Notice>}
        {read && (
          <>
            {read.kind === 'supplies' && (
              <>
                <Segmented
                  label={t('scale')}
                  value={read.scale}
                  onChange={setChosen}
                  options={(['hundred', 'one'] as const).map((value) => ({
                    ...{ value, label: t(`scales.${value}`) },
                  }))}
                />
                <Checkbox
                  label={t('addUnknown')}
                  hint={t('addUnknownHint')}
                  checked={addUnknown}
                  onChange={({ target }) => setAddUnknown(target.checked)}
                />
              </>
            )}
            {read.unused.length > 0 && (
              <p className="text-sm text-muted">
                {t('unused', { columns: read.unused.slice(0, 20).join(', ').slice(0, 300) })}
              </p>
            )}
            {read.counts.refuse > 0 && kept && (
              <Checkbox
                label={t('leaveOut', { count: read.counts.refuse })}
                checked={leaveOut}
                onChange={({ target }) => setLeaveOut(target.checked)}
              />
            )}
            <PastePreview rows={read.rows} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function useless(
  t: ReturnType<typeof useTranslations<'mapTable.paste'>>,
  read: Extract<Pasted, { ok: false }>,
): string {
  if (read.problem === 'too-many') return t('tooMany', { count: read.count, most: MOST_ROWS });
  if (read.problem === 'missing') return t('missing', { column: t(`columns.${read.column}`) });
  return t(`useless.${read.problem}`);
}
