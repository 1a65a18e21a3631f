import { and, eq } from 'drizzle-orm';
import { changes } from '#db/schema/history.ts';
import { people } from '#db/schema/organizations.ts';

/** What is read of a change wherever it is read; needs `people` joined by `byRecorder`. */
export const changeColumns = {
  id: changes.id,
  ordinal: changes.ordinal,
  set: changes.set,
  actorId: changes.actorId,
  supplierId: changes.supplierId,
  resourceId: changes.resourceId,
  to: changes.to,
  effectiveOn: changes.effectiveOn,
  confidence: changes.confidence,
  source: changes.source,
  note: changes.note,
  happeningId: changes.happeningId,
  supersedesId: changes.supersedesId,
  withdrawn: changes.withdrawn,
  press: changes.press,
  recordedBy: people.name,
  recordedAt: changes.recordedAt,
};

/** Whoever entered a change, as far as the reader may see people. */
export const byRecorder = and(
  eq(people.organizationId, changes.organizationId),
  eq(people.id, changes.recordedBy),
);

/** A change as the wire carries it. */
export const asSent = <Row extends { recordedAt: Date }>(row: Row) => ({
  ...row,
  recordedAt: row.recordedAt.toISOString(),
});
