'use client';

import { useTranslations } from 'next-intl';
import {
  importancePoints,
  importanceWord,
  passWord,
  positionsOursFirst,
  positionWord,
  sharePoints,
  shareWord,
  stretchCapacity,
  stretchPoints,
  stretchWord,
  USUAL_SHARE,
} from '#lib/map/sentences/words.ts';
import type { Asked } from '#lib/ratings/asked-of.ts';

/** What each word of pressure passed on stands for when somebody rates it. */
const passPoints = [0, 0.15, 0.35, 0.6, 0.9] as const;

/** The answers that a parameter is rated with, and any of its values in the nearest of these words. */
export function useRatingWords() {
  const model = useTranslations('model');
  return ({ set, share }: Pick<Asked, 'set' | 'share'>) => {
    switch (set) {
      case 'v':
        return {
          options: importancePoints.map(({ value }) => value),
          word: (value: number) => model(`importance.${importanceWord(value)}`),
        };
      case 'position':
        return {
          options: [...positionsOursFirst],
          // A middle between two positions is said as the one nearer to neutral.
          word: (value: number) => model(`positions.${positionWord(Math.trunc(value))}`),
        };
      case 'tau':
        return {
          options: [...passPoints],
          word: (value: number) => model(`pass.${passWord(value)}`),
        };
      case 'k':
        return {
          options: stretchPoints.map(({ value }) => stretchCapacity(value, share)),
          word: (value: number) => model(`stretch.${stretchWord(value, share || USUAL_SHARE)}`),
        };
      default:
        return {
          options: sharePoints.map(({ value }) => value),
          word: (value: number) => model(`shares.${shareWord(value)}`),
        };
    }
  };
}
