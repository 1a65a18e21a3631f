import { within } from '#lib/map/narrowing.ts';
import type { Arrow, Picture } from '#lib/map/picture.ts';

export type Selection = { kind: 'actor'; id: string } | { kind: 'arrow'; id: string } | null;
/** Which arrows are drawn: those that carry pressure to the target, those that carry it back to us, or all. */
export type ArrowView = 'towards' | 'back' | 'all';

/** Who is at most two steps away from what is selected; null when nothing is. */
export function nearby({ arrows }: Picture, selection: Selection): Set<string> | null {
  if (!selection) return null;
  if (selection.kind === 'arrow') return new Set(selection.id.split('>'));
  return within(arrows, selection.id, 2);
}

/** Whether an arrow is drawn: of what is selected always, otherwise as asked. */
export function isShown(
  arrow: Arrow,
  view: ArrowView,
  selection: Selection,
  ahead: (arrow: Arrow) => boolean,
): boolean {
  if (view === 'all' || arrow.onRoute) return true;
  if (touches(arrow, selection)) return true;
  return ahead(arrow) === (view === 'towards');
}

/** Whether an arrow is what is selected, or begins or ends there. */
export const touches = ({ id, of, on }: Arrow, selection: Selection): boolean =>
  selection !== null && [id, of, on].includes(selection.id);
