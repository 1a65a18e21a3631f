import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Strategy } from '#app/ui/strategy-badge.tsx';
import { begin, type Places, standingAt, stepOf } from './two-actors.ts';

/** Long enough that a row of key presses is answered once. */
const PAUSE = 600;

/** Where the sliders stand, and what is said about the last thing done: once, beside where it was done. */
export function usePlay() {
  const t = useTranslations('playground');
  const hundred = useTranslations('common.ofHundred');
  const [places, setPlaces] = useState<Places>(begin);
  const [said, setSaid] = useState<{ about: Strategy | 'reset'; text: string } | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** How it was when a slider was first touched. */
  const before = useRef<Places | null>(null);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const result = (from: Places, to: Places) => {
    const [was, is] = [from, to].map((at) => standingAt(at).share) as [number, number];
    return t('result', {
      change: is > was ? 'up' : is < was ? 'down' : 'same',
      from: hundred('figure', ofHundred(was)),
      to: hundred('phrase', ofHundred(is)),
    });
  };
  const say = (about: Strategy | 'reset', text: string) => {
    clearTimeout(waiting.current);
    before.current = null;
    setSaid({ about, text });
  };

  return {
    places,
    saidAbout: (about: Strategy | 'reset') => (said?.about === about ? said.text : ''),
    slide(strategy: Strategy, place: number) {
      const next = { ...places, [strategy]: place };
      const from = before.current ?? places;
      before.current = from;
      setPlaces(next);
      setSaid(null);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => say(strategy, result(from, next)), PAUSE);
    },
    step(strategy: Strategy) {
      const next = stepOf(places, strategy);
      if (!next) return say(strategy, t(`atEnd.${strategy}`));
      setPlaces(next);
      say(strategy, `${t(`happened.${strategy}`)} ${result(places, next)}`);
    },
    reset() {
      setPlaces(begin);
      say('reset', t('wasReset'));
    },
  };
}
