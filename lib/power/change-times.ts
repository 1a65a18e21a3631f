import { engineOf } from './engine/engine.ts';
import { largeModel } from './large-model.ts';
import { random } from './random-model.ts';

/**
 * How long it takes from one changed number to new figures and all their slopes, in milliseconds, for as many changes
 * as asked: any parameter of a large model, set a little lower each time. For measuring where it runs.
 */
export function changeTimes(actors: number, supplies: number, changes: number): number[] {
  const engine = engineOf(largeModel(1, actors, supplies));
  const parameters = engine.parameters();
  const draw = random(2);
  return Array.from({ length: changes }, () => {
    const parameter = parameters[Math.floor(draw() * parameters.length)]!;
    const to = engine.read(parameter) * 0.9;
    const start = performance.now();
    engine.set(parameter, to);
    engine.figures();
    engine.gradient();
    return performance.now() - start;
  });
}
