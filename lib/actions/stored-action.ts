import type { Transaction } from '#db/client.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findGroup } from './find-group.ts';
import type { CreateAction, EditAction } from './schema.ts';
import { instantOf } from './wall-time.ts';

/** What was entered as it is kept; refuses a group that is not on this campaign's map. */
export async function storedAction(
  tx: Transaction,
  access: { organizationId: string; campaignId: string },
  input: CreateAction | EditAction,
) {
  const { title, kind, place, access: needs, startsAt, endsAt, timeZone } = input;
  const { goal, description, groupId } = input;
  if (groupId && !(await findGroup(tx, access, groupId)))
    return fail('invalid', 'bad-reference', {
      fields: [{ path: 'groupId', message: 'Not a group on this map.' }],
    });
  const row = {
    ...{ title, kind, place, timeZone, goal, description, groupId },
    access: needs,
    startsAt: instantOf(startsAt, timeZone),
    endsAt: endsAt === null ? null : instantOf(endsAt, timeZone),
  };
  return ok(row) satisfies Result<typeof row>;
}
