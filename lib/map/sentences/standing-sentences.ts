import type { Picture } from '#lib/map/picture.ts';
import type { Naming } from './arrow-sentences.ts';
import { carriedBy } from './carried-by.ts';
import type { Sentence } from './sentence.ts';
import { passWord } from './words.ts';

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
    if (explanation?.dominators.includes(id)) told.push({ key: 'onEveryRoute', values });
    const theirs = carriedBy(picture, 'theirs');
    const back = theirs?.carried.chokepoints.find((row) => row.actor === id);
    if (theirs && back)
      told.push({
        key: 'pinchLoss',
        values: { ...values, part: { of: back.loss / theirs.whole } },
      });
  }
  return told;
}
