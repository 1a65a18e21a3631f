import { LAYOUTS, type Layout } from '#lib/map/layout/arrangements.ts';
import { EVERYTHING, type Narrowing } from '#lib/map/narrowing.ts';
import { sides } from '#lib/map/words.ts';

/** How the map is looked at: what of it, how the network is laid out, and whether ties are drawn on it. */
export type Scene = Narrowing & { layout: Layout; ties: boolean };
export const WHOLE: Scene = { ...EVERYTHING, layout: 'arranged', ties: false };

const SHOWN = 'shown';
/** How an address names the map before everything. */
export const START = 'start';

type Asked = Record<string, string | string[] | undefined>;

/** What an address asks for; whatever it gets wrong is left as it is without. */
export function sceneOf({ focus, steps, resource, side, least, layout, ties }: Asked): Scene {
  const text = (value: Asked[string]) => (typeof value === 'string' && value ? value : null);
  const id = text(focus);
  return {
    focus: id === null ? null : { id, steps: steps === '2' ? 2 : 1 },
    resource: text(resource),
    layout: LAYOUTS.find((one) => one === layout) ?? WHOLE.layout,
    side: sides.find((one) => one === side) ?? null,
    ties: ties === SHOWN,
    least: /^\d{1,2}$|^100$/.test(text(least) ?? '') ? Number(least) : 0,
  };
}

/** The words of an address for it; null where one is to be left out. */
export const wordsOf = ({
  focus,
  resource,
  side,
  least,
  layout,
  ties,
}: Scene): Record<string, string | null> => ({
  focus: focus?.id ?? null,
  steps: focus?.steps === 2 ? '2' : null,
  resource,
  side,
  least: least > 0 ? String(least) : null,
  layout: layout === WHOLE.layout ? null : layout,
  ties: ties ? SHOWN : null,
});
