import { confidencesOfMap } from '#lib/map/confidences-of-map.ts';
import { engineOf } from '#lib/power/engine/engine.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';
import { changeOf, type Parameter } from '#lib/power/parameter.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import type { Band } from '#lib/power/uncertainty/band.ts';
import { compareMoves } from '#lib/power/uncertainty/compare-moves.ts';
import { type Confidence, SD } from '#lib/power/uncertainty/confidence.ts';
import { worthChecking } from '#lib/power/uncertainty/worth-checking.ts';
import type { Ground } from './ground.ts';

export type Compared = {
  /** In which part of the draws it was the best of its kind, 0 to 1. */
  best: number;
  /** What it adds to the balance: 10 %, 50 % and 90 % points. */
  gain: Band;
};

export type ToCheck = {
  parameter: Parameter;
  value: number;
  confidence: Confidence;
  /** Its part in the doubt about the balance, 0 to 1. */
  part: number;
};

export type Sure = {
  draws: number;
  /** By what moves are called (see idOf); only those highest in the list are compared. */
  compared: ReadonlyMap<string, Compared>;
  checking: ToCheck[];
};

/** So many single moves, and so many pairs, are compared. */
export const MOST_COMPARED = { single: 8, pair: 4 };
/** Beyond so many actors a draw takes so long that fewer must do. */
const LARGE = 100;
const SEED = 1955;

/** What a move is called, different for any two of a list. */
export const idOf = ({ template, deeds }: RankedMove): string =>
  [template, ...deeds.map(nameOf)].join(' ');

/**
 * How sure the order of the moves is, and which three estimates would tell most if they were checked. Each move is
 * carried out on the same draws of all estimates. Single moves are compared with single moves and pairs
 * with pairs, because they take the same effort.
 */
export function howSure({ model, changes, date }: Ground, moves: readonly RankedMove[]): Sure {
  const confidenceOf = confidencesOfMap({ changes })(date);
  const sdOf = (parameter: Parameter) => SD[confidenceOf(parameter)];
  const options = { draws: model.actors.length > LARGE ? 50 : 200, seed: SEED };
  const singles = moves.filter(({ deeds }) => deeds.length === 1).slice(0, MOST_COMPARED.single);
  const pairs = moves.filter(({ deeds }) => deeds.length > 1).slice(0, MOST_COMPARED.pair);
  const compared = [singles, pairs].flatMap((some) =>
    compareMoves(
      model,
      some.map((move) => ({
        id: idOf(move),
        changes: move.deeds.flatMap(({ writes }) =>
          writes.map(({ parameter, to }) => changeOf(parameter, to)),
        ),
      })),
      sdOf,
      options,
    ),
  );
  const engine = engineOf(model);
  return {
    draws: options.draws,
    compared: new Map(compared.map(({ id, best, gain }) => [id, { best, gain: gain.balance }])),
    checking: worthChecking(engine, sdOf, { of: 'balance' }).map(({ parameter, part }) => ({
      ...{ parameter, part },
      value: engine.read(parameter),
      confidence: confidenceOf(parameter),
    })),
  };
}
