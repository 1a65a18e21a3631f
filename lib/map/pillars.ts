import type { Arrow, Picture } from './picture.ts';

/** Somebody who supplies something to the target, and who in turn supplies them. */
export type Pillar = {
  /** From the pillar to the target. */
  arrow: Arrow;
  /** Acts with the campaign. */
  ours: boolean;
  /** From whoever holds the pillar up, the strongest first. */
  held: { arrow: Arrow; ours: boolean }[];
};

/**
 * The pillars of support: everyone who supplies something to the target, by how much of what it cares about hangs
 * on them. A supply that is only possible holds nothing up.
 *
 * @returns the strongest first; nothing while nobody is the target or nobody supplies it.
 * @see power-model.md §13.
 */
export function pillarsOf({ model, actors, arrows }: Picture): Pillar[] {
  const ours = (id: string) => actors.get(id)?.member ?? false;
  const supplying = (dependent: string) =>
    arrows
      .filter(({ of, covers }) => of === dependent && covers)
      .map((arrow) => ({ arrow, ours: ours(arrow.on) }));
  if (model.target === null) return [];
  return supplying(model.target).map((pillar) => ({ ...pillar, held: supplying(pillar.arrow.on) }));
}
