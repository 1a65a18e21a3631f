import { expect, test } from 'vitest';
import {
  type Deed,
  type Deeds,
  NOTHING,
  same,
  tieFields,
  turned,
  withDeed,
  withTurned,
} from './deeds.ts';

const recorded = (press: string): Deed => ({ did: 'recorded', press });
const moved: Deed = {
  ...{ did: 'moved', id: 'a', name: 'Riders' },
  ...{ from: { x: 0, y: 0 }, to: { x: 5, y: 7 } },
};
const added: Deed = { did: 'added', what: 'resource', id: 'r', name: 'Fares' };

test('deeds are taken back last first, and done again in their order', () => {
  let deeds: Deeds = [recorded('1'), moved, added].reduce(withDeed, NOTHING);
  for (const press of ['u1', 'u2', 'u3']) deeds = withTurned(deeds, deeds.done.at(-1)!, press);
  expect(deeds).toEqual({
    done: [],
    undone: [
      { ...added, did: 'removed' },
      { ...moved, from: { x: 5, y: 7 }, to: { x: 0, y: 0 } },
      recorded('u3'),
    ],
  });
  for (const press of ['r1', 'r2', 'r3']) deeds = withTurned(deeds, deeds.undone.at(-1)!, press);
  expect(deeds).toEqual({ done: [recorded('r1'), moved, added], undone: [] });
});

test('after something new nothing can be done again, and what is older stays', () => {
  const one = withDeed(withDeed(NOTHING, recorded('1')), recorded('2'));
  const undone = withTurned(one, one.done[1]!, 'u');
  expect(withDeed(undone, moved)).toEqual({ done: [recorded('1'), moved], undone: [] });
});

test('any deed can be taken back from the middle', () => {
  const three = ['1', '2', '3'].map(recorded).reduce(withDeed, NOTHING);
  const back = withTurned(three, three.done[1]!, 'u');
  expect(back).toEqual({ done: [recorded('1'), recorded('3')], undone: [recorded('u')] });
});

test('an edit turned is one from after to before', () => {
  const fields = { name: 'Fares', kind: 'material', essential: false };
  const edit: Deed = {
    ...{ did: 'edited', what: 'resource', id: 'r', name: 'Fares' },
    ...{ before: fields, after: { ...fields, name: 'Money' } },
  };
  expect(turned(edit, 'u')).toEqual({ ...edit, before: edit.after, after: edit.before });
  expect(turned(turned(edit, 'u'), 'r')).toEqual(edit);
});

test('what was said of a tie turned is what was said before, or that it does not stand', () => {
  const said = { kind: 'trusts', strength: 'weak', confidence: 'judged', source: '' } as const;
  const one: Deed = { did: 'tied', id: 't', before: null, after: said };
  expect(turned(one, 'u')).toEqual({ ...one, before: said, after: null });
  const tie = { ...said, id: 't', version: 3, from: 'a', to: 'b' };
  expect(tieFields(tie)).toEqual(said);
});

test('fields are the same whatever their order, and not when one differs', () => {
  expect(same({ name: 'A', size: null }, { size: null, name: 'A' })).toBe(true);
  expect(same({ name: 'A', size: null }, { size: 0, name: 'A' })).toBe(false);
});
