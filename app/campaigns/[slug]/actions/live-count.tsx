'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Meter } from '#app/ui/meter.tsx';
import { useStream } from '#lib/realtime/use-stream.ts';

/**
 * How many said they would come, and how many came. The number itself arrives with the event, so that nobody's
 * page is made again because someone else signed up.
 */
export function LiveCount({
  actionId,
  stream,
  head,
  signedUp,
  checkedIn,
  goal,
  over = false,
}: {
  actionId: string;
  stream: string;
  /** The stream's number when the page was read: what has a higher one is newer than the page. */
  head: number;
  signedUp: number;
  checkedIn: number;
  goal: number | null;
  over?: boolean;
}) {
  const t = useTranslations('actions.count');
  const [heard, setHeard] = useState({ seq: -1, signedUp, checkedIn });
  useStream(stream, head, (event) => {
    if (event.kind === 'action.counted' && event.body.actionId === actionId)
      setHeard({ seq: event.seq, ...event.body });
  });
  const now = heard.seq > head ? heard : { signedUp, checkedIn };
  const [plain, ofGoal] = over
    ? (['signedUp', 'signedUpOf'] as const)
    : (['coming', 'comingOf'] as const);
  const label = goal ? t(ofGoal, { count: now.signedUp, goal }) : t(plain, { count: now.signedUp });
  return (
    <div className="grid gap-1">
      {goal ? (
        <Meter value={now.signedUp} goal={goal} label={label} />
      ) : (
        <p className="font-semibold">{label}</p>
      )}
      {now.checkedIn > 0 && <p className="text-muted">{t('came', { count: now.checkedIn })}</p>}
    </div>
  );
}
