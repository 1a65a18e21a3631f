import { randomUUID } from 'node:crypto';
import type { Transaction } from '#db/client.ts';
import { appendEvent } from '#lib/events/append-event.ts';

/** Tells organizers that ties are others now, with a press that is about more than ties and has an event of its own. */
export const tellOfTies = (tx: Transaction, press: { campaignId: string }) =>
  appendEvent(
    tx,
    {
      ...{ campaignId: press.campaignId, audience: 'organizers', id: randomUUID() },
      ...{ kind: 'tie.changed', body: {} },
    },
    press,
  );
