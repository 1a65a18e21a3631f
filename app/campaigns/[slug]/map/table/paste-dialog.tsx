'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { type PasteKind, pasteColumns, pasteKinds, type Scale } from '#lib/map/paste/columns.ts';
import { countsOf, markOf } from '#lib/map/paste/plan.ts';
import { planPaste } from '#lib/map/paste/plan-paste.ts';
import { scaleOf } from '#lib/map/paste/read-cells.ts';
import { type Pasted, readPasted } from '#lib/map/paste/read-pasted.ts';
import { MOST_ROWS } from '#lib/map/paste/words.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { PastePreview } from './paste-preview.tsx';
import { PasteText } from './paste-text.tsx';
import { usePaste } from './use-paste.ts';

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
  const { paste, pending, refusal } = usePaste(campaignId, onClose);
  const late = useDeferredValue(text);
  const read = useMemo(() => readPasted(late, kind), [late, kind]);
  const rows = useMemo(() => (read.ok ? read.rows : []), [read]);
  const scale = chosen ?? scaleOf(rows.map(({ cells }) => cells));
  const plans = useMemo(() => {
    const plan = (some: typeof rows) => {
      const input = { kind, scale, addUnknown, rows: some.map(({ cells }) => cells) };
      return planPaste(map, input, () => crypto.randomUUID());
    };
    const whole = plan(rows);
    const kept = rows.filter((_, at) => whole.rows[at]!.outcome !== 'refuse');
    return { whole, kept, rest: leaveOut && kept.length < rows.length ? plan(kept) : whole };
  }, [map, kind, scale, addUnknown, rows, leaveOut]);
  const { whole, kept, rest } = plans;
  const counts = countsOf(whole);
  const sent = leaveOut ? { rows: kept, plan: rest } : { rows, plan: whole };
  const sentCounts = countsOf(sent.plan);
  const ready = sentCounts.refuse === 0 && sentCounts.add + sentCounts.change > 0;
  const save = () =>
    paste({
      ...{ kind, scale, addUnknown, confidence: 'judged', seen: markOf(sent.plan) },
      rows: sent.rows.map(({ cells }) => cells),
    });
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
          <Button pending={pending} disabled={!ready || late !== text} onClick={save}>
            {t('save', { count: sentCounts.add + sentCounts.change })}
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
        {!read.ok && text.trim() !== '' && <Notice tone="danger">{useless(t, read)}</Notice>}
        {read.ok && (
          <>
            {kind === 'supplies' && (
              <>
                <Segmented
                  label={t('scale')}
                  value={scale}
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
            <p role="status" className="font-semibold">
              {t('counts', counts)}
            </p>
            {read.unused.length > 0 && (
              <p className="text-sm text-muted">
                {t('unused', { columns: read.unused.slice(0, 20).join(', ').slice(0, 300) })}
              </p>
            )}
            {counts.refuse > 0 && kept.length > 0 && (
              <Checkbox
                label={t('leaveOut', { count: counts.refuse })}
                checked={leaveOut}
                onChange={({ target }) => setLeaveOut(target.checked)}
              />
            )}
            <PastePreview kind={kind} pasted={rows} plan={whole} />
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
