import { below } from './json-path.ts';
import type { Report } from './problem.ts';
import { rowsOf, textsOf } from './rows.ts';
import { isObject } from './shape.ts';

/** The target is nobody's member, at the baseline or later, and somebody's vulnerability counts. */
export function checkCampaign(file: unknown, report: Report): void {
  const campaign = isObject(file) ? file.campaign : undefined;
  if (!isObject(campaign)) return;
  const { target } = campaign;
  const members = rowsOf(campaign, '$.campaign', 'members');
  const changes = rowsOf(file, '$', 'events').flatMap((event) =>
    rowsOf(event.row, event.at, 'changes').filter(({ row }) => row.set === 'pi'),
  );
  for (const row of [...members, ...changes]) {
    const [actor] = textsOf(row, ['actor']) ?? [];
    if (actor && actor === target)
      report(below(row.at, 'actor'), 'target-is-member', { id: JSON.stringify(actor) });
  }
  // A weight that is wrong has been reported by its shape; it is not missing as well.
  if (Array.isArray(campaign.members) && members.every(({ row }) => row.weight === 0))
    report('$.campaign.members', 'no-weight');
}
