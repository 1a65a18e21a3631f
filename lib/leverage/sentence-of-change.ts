import type { StepChange } from './schema.ts';

/** A change as a message of the `leverage.changes` catalogue: its key, and the values it takes. */
export type Sentence = {
  key: StepChange['set'];
  values: {
    actor: string;
    supplier: string;
    resource: string;
    direction: 'up' | 'down' | 'same' | 'set';
    /** Of 100; positions keep their scale from −2 to 2. */
    from: number;
    to: number;
  };
};

/** Whole points of 100, and a first decimal only where it would otherwise be 0 or hide the change. */
function figures(from: number, to: number): [number, number] {
  const whole = [Math.round(from * 100), Math.round(to * 100)] as const;
  const hidden = (share: number, shown: number) => share !== 0 && shown === 0;
  const equal = from !== to && whole[0] === whole[1];
  if (!equal && !hidden(from, whole[0]) && !hidden(to, whole[1])) return [...whole];
  return [Math.round(from * 1000) / 10, Math.round(to * 1000) / 10];
}

/** One change of the map in words. */
export function sentenceOfChange(change: StepChange): Sentence {
  const { set, from, to, actor, supplier, resource } = change;
  const scale = set === 'position' ? ([from, to] as const) : figures(from, to);
  const starts = set !== 'position' && from === 0 && to > 0;
  const direction = starts ? 'set' : to > from ? 'up' : to < from ? 'down' : 'same';
  return {
    key: set,
    values: {
      ...{ actor, supplier: supplier ?? '', resource: resource ?? '' },
      ...{ direction, from: scale[0], to: scale[1] },
    },
  };
}
