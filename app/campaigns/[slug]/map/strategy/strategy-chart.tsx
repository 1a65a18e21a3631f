'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { ViewProps } from '#app/map/views.ts';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { chartOf, targetsOf } from '#lib/strategy/chart-of.ts';
import type { Cell } from '#lib/strategy/schema.ts';
import { PlannedList } from './planned-list.tsx';
import { PlayerList } from './player-list.tsx';
import { StrategyBox } from './strategy-box.tsx';
import { useStrategy } from './use-strategy.ts';

/** The Midwest Academy's chart of one target: what the map and the plans say, and what the team writes beside it. */
export function StrategyChart({
  map,
  picture,
  onSelect,
  campaignId,
  editable,
}: ViewProps & { campaignId: string; editable: boolean }) {
  const t = useTranslations('strategy');
  const common = useTranslations('common.ofHundred');
  const { strategy, failed, read } = useStrategy(campaignId, map);
  const targets = targetsOf(map);
  const [chosen, setChosen] = useState('');
  const targetId = targets.find(({ id }) => id === chosen)?.id ?? targets[0]?.id;

  if (!targetId) return <EmptyState>{t('noTarget')}</EmptyState>;
  if (!strategy)
    return failed ? (
      <Notice
        tone="warning"
        action={
          <Button variant="quiet" onClick={() => void read()}>
            {t('again')}
          </Button>
        }
      >
        {t('failed')}
      </Notice>
    ) : (
      <Skeleton lines={8} />
    );
  const today = new Date().toISOString().slice(0, 10);
  const chart = chartOf(map, picture.date, targetId, strategy, today)!;
  const box = (cell: Cell, generated?: ReactNode) => (
    <StrategyBox
      key={`${targetId} ${cell}`}
      own={strategy.cells.find((one) => one.targetId === targetId && one.cell === cell) ?? null}
      {...{ cell, targetId, campaignId, editable }}
    >
      {generated}
    </StrategyBox>
  );
  const players = (list: typeof chart.allies) => <PlayerList players={list} onSelect={onSelect} />;
  const columns: {
    name: 'goals' | 'organization' | 'people' | 'targets' | 'tactics';
    boxes: ReactNode;
  }[] = [
    {
      name: 'goals',
      boxes: (
        <>
          {box('long', strategy.demand && <p>{strategy.demand}</p>)}
          {box('intermediate', <PlannedList planned={chart.intermediate} />)}
          {box('short', <PlannedList planned={chart.short} />)}
        </>
      ),
    },
    {
      name: 'organization',
      boxes: (
        <>
          {box('putIn')}
          {box('getOut')}
          {box('problems')}
        </>
      ),
    },
    {
      name: 'people',
      boxes: (
        <>
          {box('constituents', players(chart.constituents))}
          {box('allies', players(chart.allies))}
          {box('opponents', players(chart.opponents))}
        </>
      ),
    },
    {
      name: 'targets',
      boxes: (
        <>
          {box(
            'primary',
            <p>
              <b className="font-semibold">{chart.target.name}</b>
              <span className="block text-muted">
                {chart.leverage === null
                  ? t('noLeverage')
                  : t('leverage', { part: common('phrase', ofHundred(chart.leverage)) })}
              </span>
            </p>,
          )}
          {box('secondary', players(chart.secondary))}
        </>
      ),
    },
    {
      name: 'tactics',
      boxes: box(
        'tactics',
        <PlannedList
          planned={strategy.actions.map(({ id, title, startsAt }) => ({
            id,
            title,
            dueOn: startsAt,
          }))}
        />,
      ),
    },
  ];
  return (
    <div className="@container grid gap-4">
      {targets.length > 1 && (
        <div className="max-w-80">
          <SelectField
            label={t('about')}
            hint={t('each')}
            value={targetId}
            onChange={(event) => setChosen(event.target.value)}
            options={targets.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      )}
      <div className="grid gap-4 @xl:grid-cols-2 @4xl:grid-cols-3 @7xl:grid-cols-5 print:grid-cols-5">
        {columns.map(({ name, boxes }) => (
          <section
            key={name}
            className="grid min-w-0 content-start gap-4 rounded-md border border-line bg-surface p-3"
          >
            <h2 className="border-b border-line pb-2 text-base">{t(`columns.${name}`)}</h2>
            {boxes}
          </section>
        ))}
      </div>
      <p className="max-w-measure text-sm text-muted">{t('how')}</p>
    </div>
  );
}
