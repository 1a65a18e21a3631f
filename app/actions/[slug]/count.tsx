import { Meter } from '#app/ui/meter.tsx';
import { type FormWords, filled } from './words.ts';

/** How many said they would come, and how far that is from what is needed. */
export function Count({
  signedUp,
  goal,
  locale,
  words,
}: {
  signedUp: number;
  goal: number | null;
  locale: string;
  words: Pick<FormWords, 'count' | 'countOf' | 'goalReached'>;
}) {
  const format = new Intl.NumberFormat(locale);
  const count = format.format(signedUp);
  if (!goal) return <p className="font-semibold">{filled(words.count, { count })}</p>;
  const label = filled(words.countOf, { count, goal: format.format(goal) });
  return (
    <Meter
      value={signedUp}
      goal={goal}
      label={label}
      caption={
        <>
          <span aria-hidden className="font-semibold">
            {label}
          </span>
          {signedUp >= goal && <span className="block text-muted">{words.goalReached}</span>}
        </>
      }
    />
  );
}
