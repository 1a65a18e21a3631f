import type { Picture } from '#lib/map/picture.ts';
import type { Naming } from './arrow-sentences.ts';
import { carriedBy, type Whose } from './carried-by.ts';
import type { Sentence } from './sentence.ts';

/** What would be lost if each go-between stopped passing pressure on, the gravest first. */
export function lossSentences(
  picture: Picture,
  whose: Whose,
  name: Naming,
): (Sentence & { actor: string })[] {
  const found = carriedBy(picture, whose);
  if (!found) return [];
  return found.carried.chokepoints.map(({ actor, loss }) => ({
    actor,
    key: whose === 'ours' ? 'chokepoint' : 'pinchLoss',
    values: { name: name.actor(actor), part: { of: loss / found.whole } },
  }));
}

/** Whom every route passes, in the order in which it does; null when there is no such go-between. */
export function everyRouteSentence(picture: Picture, whose: Whose, name: Naming): Sentence | null {
  const found = carriedBy(picture, whose);
  if (!found || found.carried.dominators.length === 0) return null;
  return {
    key: whose === 'ours' ? 'everyRoute' : 'pinchEveryRoute',
    values: { steps: { steps: found.carried.dominators.map(name.actor) } },
  };
}

/** The least that would have to be cut for nothing to get through, by who depends; what matters most first. */
export type CutTold = { whole: Sentence; from: (Sentence & { of: string; on: string[] })[] };

export function cutTold(picture: Picture, whose: Whose, name: Naming): CutTold | null {
  const found = carriedBy(picture, whose);
  if (!found) return null;
  const { minCut, routes } = found.carried;
  const rank = ([of, on]: [string, string]) => {
    const at = routes.findIndex(({ actors }) =>
      actors.some((id, i) => id === of && actors[i + 1] === on),
    );
    return at < 0 ? routes.length : at;
  };
  const cut = new Map<string, string[]>();
  for (const [of, on] of minCut.edges.toSorted((a, b) => rank(a) - rank(b)))
    cut.set(of, [...(cut.get(of) ?? []), on]);
  const count = minCut.edges.length;
  return {
    whole: { key: whose === 'ours' ? 'cut' : 'pinchCut', values: { count: { count } } },
    from: [...cut].map(([of, on]) => ({
      ...{ of, on, key: 'cutFrom' as const },
      values: { dependent: name.actor(of) },
    })),
  };
}
