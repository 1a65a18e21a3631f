import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { CasePoint } from '#lib/power/case-file/series-of-case.ts';
import { explainAt } from '#lib/power/explain/explain-at.ts';
import { gradientsOf, slopesOf } from '#lib/power/gradient/gradients-of.ts';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import { listMoves } from '#lib/power/moves/list-moves.ts';
import { modelAt } from '#lib/power/time/series.ts';

/** One day of a case, or its baseline, with all that explains it: as it stands at the end of the day. */
export function pointAt(powerCase: PowerCase, date: string, step: number) {
  const model = modelAt(modelOfCase(powerCase), powerCase.events, date);
  const happened = powerCase.events.filter((event) => event.date === date);
  const point: CasePoint = {
    ...{ date, ...analyzeModel(model) },
    events: happened.map((event) => event.title),
  };
  const { routes, chokepoints, dominators, minCut } = explainAt(model);
  const gradient = gradientsOf(model);
  const essential = new Set(
    powerCase.resources.filter((resource) => resource.essential).map(({ id }) => id),
  );
  return {
    ...point,
    routes: routes.map(({ actors, weight }) => ({ actors, weight })),
    chokepoints: chokepoints.map(({ actor, loss }) => ({ actor, loss })),
    dominators,
    minCut: { capacity: minCut.capacity, edges: minCut.edges },
    gradient: {
      leverage: slopesOf(gradient, 'leverage'),
      counterLeverage: slopesOf(gradient, 'counterLeverage'),
      balance: slopesOf(gradient, 'balance'),
    },
    moves: listMoves(model, { step, essential })
      .map(({ kind, key, strategy, from, to, slope, gain }) => ({
        ...{ kind, key, strategy, from, to, slope, gain },
      }))
      // Falling to the last digit, also among those that are the same but for rounding.
      .sort((a, b) => b.gain - a.gain),
  };
}
