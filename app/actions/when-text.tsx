import { useLocale } from 'next-intl';
import { WhenLines } from './when-lines.tsx';
import { type ActionTime, whenWords } from './when-words.ts';

/** When an action takes place, on the clock of its place, with the time zone spelled out. */
export function WhenText(time: ActionTime) {
  return <WhenLines {...whenWords(time, useLocale())} />;
}
