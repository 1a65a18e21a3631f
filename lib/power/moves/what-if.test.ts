import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Change } from '#lib/power/model.ts';
import { changeOf, type ParameterKind, readParameter } from '#lib/power/parameter.ts';
import { randomModel } from '#lib/power/random-model.ts';
import { domainIn } from '#lib/power/strategies/domain.ts';
import { foldChanges } from '#lib/power/time/fold-changes.ts';
import { whatIf } from './what-if.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const kinds = fc.constantFrom<ParameterKind>('v', 's', 'k', 'o', 'tau', 'tau_back', 'pi');
const anyModel = fc
  .record({ seed: fc.integer(), actors: fc.integer({ min: 3, max: 8 }) })
  .map(({ seed, actors }) => randomModel(seed, { actors }));

test('is what solving again gives, for any change of one number', () => {
  let worst = 0;
  fc.assert(
    fc.property(anyModel, kinds, fc.nat(), fc.nat(), part, (model, kind, i, j, much) => {
      const id = model.actors[i % model.actors.length]!.id;
      const by = model.actors[j % model.actors.length]!.id;
      const key = {
        ...{ v: [id, 'r0'], o: [id, 'r0'], s: [id, by, 'r0'], k: [id, by, 'r0'] },
        ...{ tau: [id], tau_back: [id], pi: [model.members[0]!.actor] },
      }[kind];
      const now = readParameter(model, { kind, key });
      const { hi } = domainIn(model)({ kind, key }, now);
      const change: Change = changeOf({ kind, key }, much * Math.min(hi, 2));
      const quick = whatIf(model)([{ parameter: { kind, key }, to: change.to }]);
      const exact = analyzeModel(foldChanges(model, [change]));
      const off = Math.max(
        Math.abs(quick.leverage - exact.leverage),
        Math.abs(quick.counterLeverage - exact.counterLeverage),
        Math.abs(quick.balance - exact.balance),
      );
      worst = Math.max(worst, off);
      expect(off).toBeLessThan(1e-9);
    }),
    { numRuns: 3000 },
  );
  console.log(worst);
});
