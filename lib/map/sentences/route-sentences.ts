import type { Arrow, Picture } from '#lib/map/picture.ts';
import { BLOC } from '#lib/power/model.ts';
import type { Naming } from './arrow-sentences.ts';
import { carriedBy, type Whose } from './carried-by.ts';
import type { Sentence } from './sentence.ts';
import { replaceWord } from './words.ts';

/** A route in one sentence, and then step by step. */
export type RouteTold = Sentence & { id: string; steps: Sentence[] };

/** The best routes of one direction, the strongest first: whom each passes, and how much of the whole it carries. */
export function routesTold(picture: Picture, whose: Whose, name: Naming): RouteTold[] {
  const found = carriedBy(picture, whose);
  if (!found) return [];
  return found.carried.routes.map(({ actors, weight }) => {
    const between = actors.slice(1, -1).map(name.actor).reverse();
    const kind = between.length > 0 ? 'Through' : 'Direct';
    return {
      id: actors.join(),
      key: whose === 'ours' ? `route${kind}` : `pinch${kind}`,
      values: {
        // A route is written from whoever feels the pressure in the end.
        end: name.actor(actors[0]!),
        part: { of: weight / found.whole },
        ...(between.length > 0 && { steps: { steps: between } }),
      },
      steps: routeSentences(picture, actors, name),
    };
  });
}

/** How much of our leverage the strongest route carries. */
export function strongestSentence(picture: Picture): Sentence | null {
  const found = carriedBy(picture, 'ours');
  const strongest = found?.carried.routes[0];
  if (!found || !strongest) return null;
  return { key: 'strongest', values: { part: { of: strongest.weight / found.whole } } };
}

/** How much of our leverage the routes told carry together, when there are several. */
export function togetherSentence(picture: Picture): Sentence | null {
  const found = carriedBy(picture, 'ours');
  if (!found || found.carried.routes.length < 2) return null;
  const { routes, share } = found.carried;
  return {
    key: 'routesTogether',
    values: { count: { count: routes.length }, part: { of: share } },
  };
}

/**
 * A route, told from whoever feels the pressure: who needs what, from whom, and at the end of a route to the
 * campaign, who of us gives it.
 */
export function routeSentences(picture: Picture, actors: string[], name: Naming): Sentence[] {
  const told: Sentence[] = [];
  for (const [i, of] of actors.entries()) {
    const on = actors[i + 1];
    if (on === BLOC)
      for (const arrow of ours(picture, of).slice(0, 2)) told.push(hop(arrow, name, 'routeOurs'));
    const arrow = picture.arrows.find((one) => one.of === of && one.on === on);
    if (arrow) told.push(hop(arrow, name, i === 0 ? 'routeFirst' : 'routeNext'));
  }
  return told;
}

/** What those of us who act supply to an actor, strongest first. */
const ours = ({ arrows, actors }: Picture, to: string) =>
  arrows.filter(
    ({ of, on, strength }) => of === to && strength > 0 && (actors.get(on)?.participation ?? 0) > 0,
  );

function hop(arrow: Arrow, name: Naming, key: 'routeFirst' | 'routeNext' | 'routeOurs'): Sentence {
  const reason = arrow.reasons[0]!;
  return {
    key,
    values: {
      dependent: name.actor(arrow.of),
      supplier: name.actor(arrow.on),
      resource: name.resource(reason.resource),
      value: { of: reason.value },
      share: { of: reason.share },
      replace: { word: `replace.${replaceWord(reason.share, reason.alternatives)}` },
    },
  };
}
