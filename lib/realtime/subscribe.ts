import { withActor } from '#lib/auth/with-actor.ts';
import { findHead, findStream, listEventsAfter, type StreamKey } from '#lib/events/queries.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findHere } from './find-here.ts';
import type { Enter, Here, Page, Subscribe } from './protocol.ts';
import type { Pump } from './pump.ts';
import type { ClientSocket } from './sockets.ts';

/** Further behind than this, a client reads everything anew instead of every event. */
const MOST = 5000;

/** Lets a socket hear a stream, if its person may, and answers with what it missed. */
export async function subscribe(
  socket: ClientSocket,
  pump: Pump,
  { stream, after }: Subscribe,
): Promise<Result<Page>> {
  const { actor } = socket.data;
  const found = await withActor(actor, async (tx) => {
    const head = await findHead(tx, stream);
    return head && { head, members: await findStream(tx, head, 'members') };
  });
  if (!found) return fail('not-found', 'no-such-stream');
  await join(socket, pump, found.head, found.head.head);
  // Who leaves is told on the members' stream: whoever hears the organizers' must be there when it is read.
  if (found.members && found.members.id !== stream)
    await join(socket, pump, { ...found.head, id: found.members.id }, found.members.head);

  // Asked twice: before joining, so that an outsider never hears; after, so that one removed meanwhile does not stay.
  return withActor(actor, async (tx) => {
    const still = await findHead(tx, stream);
    if (!still) {
      await socket.leave(stream);
      return fail('not-found', 'no-such-stream');
    }
    const { epoch, head } = still;
    const fresh = after > head || head - after > MOST;
    const events = fresh ? [] : await listEventsAfter(tx, still, after);
    return ok({ epoch, head, fresh, events });
  });
}

async function join(socket: ClientSocket, pump: Pump, key: StreamKey, head: number) {
  await socket.join(key.id);
  pump.watch(key, head);
}

/** Who somebody is in the campaign of an organizers' stream; nobody else is told who is there. */
export async function whoEnters(
  socket: ClientSocket,
  { stream, place }: Enter,
): Promise<Result<Here>> {
  return withActor(socket.data.actor, async (tx) => {
    const head = await findHead(tx, stream);
    if (!head) return fail('not-found', 'no-such-stream');
    if (head.audience !== 'organizers') return fail('forbidden', 'organizers-only');
    const person = await findHere(tx, head, socket.data.actor);
    return person ? ok({ ...person, place }) : fail('not-found', 'no-such-stream');
  });
}
