import type { ParameterKind } from '#lib/power/parameter.ts';
import type { PlanMove } from '#lib/power/plan/plan.ts';
import { below } from './json-path.ts';
import { type Parsed, parseFile } from './parse-file.ts';
import type { PowerCase } from './power-case.ts';
import { type Report, shown } from './problem.ts';
import { atLeast, filledText, isObject, list, number, object, oneOf, type Shape } from './shape.ts';

/** Whom or what the ids of a key name, for each kind of number. */
const KEYS: Readonly<Record<ParameterKind, readonly ('actor' | 'resource')[]>> = {
  v: ['actor', 'resource'],
  o: ['actor', 'resource'],
  s: ['actor', 'actor', 'resource'],
  k: ['actor', 'actor', 'resource'],
  tau: ['actor'],
  tau_back: ['actor'],
  pi: ['actor'],
};
const KINDS = new Map(Object.entries(KEYS));

const movesShape = list(
  object({
    id: filledText,
    cost: atLeast(0),
    deltas: list(object({ kind: oneOf([...KINDS.keys()]), key: list(filledText), delta: number })),
  }),
);

/** Reads a list of moves for a case: all of them, or every problem. */
export function parseMoves(input: unknown, powerCase: PowerCase): Parsed<PlanMove[]> {
  const known = {
    actor: new Set(powerCase.actors.map(({ id }) => id)),
    resource: new Set(powerCase.resources.map(({ id }) => id)),
  };
  const checkKey: Shape = (delta, path, report) => {
    if (!isObject(delta) || !Array.isArray(delta.key)) return;
    const { kind, key } = delta;
    const names = typeof kind === 'string' ? KINDS.get(kind) : undefined;
    if (!names) return;
    const at = below(path, 'key');
    if (key.length !== names.length)
      report(at, 'wrong-key', { expected: names.join(', '), found: key.length });
    else
      for (const [i, what] of names.entries())
        if (typeof key[i] === 'string' && key[i] !== '' && !known[what].has(key[i]))
          report(below(at, i), `unknown-${what}`, { id: shown(key[i]) });
    if (kind === 'pi' && key[0] === powerCase.campaign.target)
      report(below(at, 0), 'target-is-member', { id: shown(key[0]) });
  };
  const checkKeys = list((move, path, report) => {
    if (isObject(move) && Array.isArray(move.deltas))
      list(checkKey)(move.deltas, below(path, 'deltas'), report);
  });

  return parseFile(input, (file, report) => {
    movesShape(file, '$', report);
    if (!Array.isArray(file)) return;
    checkIds(file, report);
    checkKeys(file, '$', report);
  });
}

function checkIds(moves: readonly unknown[], report: Report): void {
  const first = new Map<unknown, string>();
  for (const [i, move] of moves.entries()) {
    const at = below(below('$', i), 'id');
    if (!isObject(move) || typeof move.id !== 'string' || move.id === '') continue;
    const before = first.get(move.id);
    if (before) report(at, 'duplicate-id', { id: shown(move.id), first: before });
    else first.set(move.id, at);
  }
}
