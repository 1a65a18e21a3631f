import { findMoves } from '#lib/moves/find-moves.ts';
import type { Ground } from '#lib/moves/ground.ts';
import { howSure, type Sure } from '#lib/moves/how-sure.ts';
import { type Planned, planSteps } from '#lib/moves/plan-steps.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';

type OnMoves = { ground: Ground; moves: readonly RankedMove[] };

/** What the page asks the other thread. */
export type Questions = {
  moves: { about: 'moves'; ground: Ground };
  plan: { about: 'plan'; budget: number } & OnMoves;
  sure: { about: 'sure' } & OnMoves;
};
export type Answers = { moves: ReturnType<typeof findMoves>; plan: Planned; sure: Sure };
export type Question = Questions[keyof Questions];

export function answerTo(question: Question): Answers[keyof Answers] {
  switch (question.about) {
    case 'moves':
      return findMoves(question.ground);
    case 'plan':
      return planSteps(question.ground, question.moves, question.budget);
    case 'sure':
      return howSure(question.ground, question.moves);
  }
}
