import type { WhenWords } from './when-words.ts';

export function WhenLines({ startsAt, date, time, end, zone }: WhenWords) {
  return (
    <>
      <time dateTime={startsAt}>
        <b className="font-semibold">{date}</b>
        <br />
        {time}
      </time>
      {end && (
        <time dateTime={end.at}>
          {' – '}
          {end.words}
        </time>
      )}
      <br />
      <span className="text-muted">{zone}</span>
    </>
  );
}
