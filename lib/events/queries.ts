import { and, asc, eq, gt } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { events, streams } from '#db/schema/events.ts';
import { type Audience, StreamEvent } from './events.ts';

export const PAGE = 500;

const eventColumns = {
  ...{ stream: events.streamId, seq: events.seq, id: events.id },
  ...{ kind: events.kind, body: events.body, at: events.at },
};
const asEvent = <Row extends { at: Date }>(row: Row) =>
  StreamEvent.parse({ ...row, at: row.at.toISOString() });

/** A stream's whole key: its rows are found by it alone. */
export type StreamKey = { organizationId: string; campaignId: string; id: string };

/** Up to a page of events after `seq`, oldest first, as far as the reader's role lets them see. */
export async function listEventsAfter(
  tx: Pick<Transaction, 'select'>,
  stream: StreamKey,
  seq: number,
): Promise<StreamEvent[]> {
  const rows = await tx
    .select(eventColumns)
    .from(events)
    .where(
      and(
        eq(events.organizationId, stream.organizationId),
        eq(events.campaignId, stream.campaignId),
        eq(events.streamId, stream.id),
        gt(events.seq, seq),
      ),
    )
    .orderBy(asc(events.seq))
    .limit(PAGE);
  return rows.map(asEvent);
}

/** The same of a campaign's stream for an audience; none when the reader may not hear it. */
export async function listEventsOf(
  tx: Pick<Transaction, 'select'>,
  key: Omit<StreamKey, 'id'>,
  audience: Audience,
  seq: number,
): Promise<StreamEvent[]> {
  const rows = await tx
    .select(eventColumns)
    .from(streams)
    .innerJoin(
      events,
      and(
        eq(events.organizationId, streams.organizationId),
        eq(events.campaignId, streams.campaignId),
        eq(events.streamId, streams.id),
        gt(events.seq, seq),
      ),
    )
    .where(
      and(
        eq(streams.organizationId, key.organizationId),
        eq(streams.campaignId, key.campaignId),
        eq(streams.audience, audience),
      ),
    )
    .orderBy(asc(events.seq))
    .limit(PAGE);
  return rows.map(asEvent);
}

/** A campaign's stream for one audience; null when the reader may not hear it. */
export async function findStream(
  tx: Pick<Transaction, 'select'>,
  key: { organizationId: string; campaignId: string },
  audience: Audience,
) {
  const [stream] = await tx
    .select({ id: streams.id, head: streams.head })
    .from(streams)
    .where(
      and(
        eq(streams.organizationId, key.organizationId),
        eq(streams.campaignId, key.campaignId),
        eq(streams.audience, audience),
      ),
    );
  return stream ?? null;
}

/** One stream's key, head and audience; null when the reader may not hear it. */
export async function findHead(tx: Pick<Transaction, 'select'>, stream: string) {
  const [row] = await tx
    .select({
      organizationId: streams.organizationId,
      campaignId: streams.campaignId,
      id: streams.id,
      head: streams.head,
      audience: streams.audience,
      epoch: streams.epoch,
    })
    .from(streams)
    .where(eq(streams.id, stream));
  return row ?? null;
}
