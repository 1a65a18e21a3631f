import type { Arrow, Picture } from '#lib/map/picture.ts';
import type { Naming } from './arrow-sentences.ts';
import type { Sentence } from './sentence.ts';
import { passWord, replaceWord } from './words.ts';

/** The strongest route, told from the target to the campaign: who needs what, from whom, and who of us gives it. */
export function routeSentences(picture: Picture, name: Naming): Sentence[] {
  const chain = picture.route.toReversed();
  if (chain.length === 0) return [];
  const told: Sentence[] = [];
  for (let i = 0; i + 1 < chain.length; i++) {
    const arrow = picture.arrows.find(({ of, on }) => of === chain[i] && on === chain[i + 1]);
    if (arrow) told.push(hop(arrow, name, i === 0 ? 'routeFirst' : 'routeNext'));
  }
  const last = chain.at(-1)!;
  const ours = picture.arrows.filter(
    ({ of, onRoute, on }) => of === last && onRoute && picture.actors.get(on)?.member,
  );
  for (const arrow of ours.slice(0, 2)) told.push(hop(arrow, name, 'routeOurs'));
  return told;
}

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

/** What would be lost if each go-between stopped passing pressure on, the gravest first. */
export function chokepointSentences(
  { explanation, answer }: Picture,
  name: Naming,
): (Sentence & { actor: string })[] {
  if (!explanation || !answer.computable || answer.leverage === 0) return [];
  return explanation.chokepoints.map(({ actor, loss }) => ({
    actor,
    key: 'chokepoint' as const,
    values: { name: name.actor(actor), part: { of: loss / answer.leverage } },
  }));
}

/** How an actor stands between the target and us. */
export function standingSentences(
  picture: Picture,
  id: string,
  name: Naming,
  tau: number,
): Sentence[] {
  const shown = picture.actors.get(id);
  if (!shown) return [];
  const { actor, member, participation, loss } = shown;
  const { answer, explanation } = picture;
  const told: Sentence[] = [];
  const values = { name: name.actor(id) };
  const reach = explanation?.reach.find((row) => row.actor === id)?.reach ?? 0;
  if (actor.target) {
    told.push({ key: 'isTarget', values });
    if (answer.computable)
      told.push({ key: 'targetReach', values: { ...values, reach: { of: reach } } });
  } else if (member) {
    told.push({ key: 'takesPart', values: { ...values, part: { of: participation ?? 0 } } });
  } else {
    told.push({ key: 'passesOn', values: { ...values, pass: { word: `pass.${passWord(tau)}` } } });
    told.push(
      reach > 0
        ? { key: 'reach', values: { ...values, reach: { of: reach } } }
        : { key: 'noReach', values },
    );
    if (loss > 0 && answer.computable)
      told.push({ key: 'chokepoint', values: { ...values, part: { of: loss / answer.leverage } } });
  }
  return told;
}
