import type { Listener } from './listen.ts';
import type { Kept } from './stage.ts';
import type { Ack } from './write.ts';

type Heard = Pick<Listener, 'stream' | 'applied'>;

/** Everything that was promised and not held: what was lost, doubled, made up, miscounted or told wrongly. */
export function violations(acks: Ack[], kept: Kept, listeners: Heard[]): string[] {
  const rows = [...kept.signUps, ...kept.milestones].map(({ id }) => id);
  const asked = acks.map(({ write }) => write.key);
  return [
    ...asked.filter((key) => !rows.includes(key)).map((key) => `acknowledged and lost: ${key}`),
    ...twice(rows).map((key) => `kept twice: ${key}`),
    ...rows.filter((key) => !asked.includes(key)).map((key) => `kept, and nobody asked: ${key}`),
    ...oncePerPerson(kept),
    ...kept.actions.flatMap(({ id, signedUp }) => {
      const there = kept.signUps.filter((row) => row.actionId === id && !row.withdrawnAt).length;
      return there === signedUp ? [] : [`action ${id} counts ${signedUp} and has ${there}`];
    }),
    ...kept.streams.flatMap((stream) => inStream(stream, acks, kept)),
    ...listeners.flatMap((listener) => heardOtherwise(listener, kept)),
  ];
}

const twice = (keys: string[]) => [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))];

const oncePerPerson = ({ signUps }: Kept) =>
  twice(signUps.map(({ actionId, accountId }) => `${actionId} by ${accountId}`)).map(
    (what) => `signed up twice for ${what}`,
  );

function inStream(stream: Kept['streams'][number], acks: Ack[], { events }: Kept): string[] {
  const log = events.filter(({ streamId }) => streamId === stream.id);
  const ids = new Map(log.map(({ id, seq }) => [id, seq]));
  const told = acks.filter(
    ({ write }) => write.kind === 'sign-up' || stream.audience === 'members',
  );
  return [
    ...log.flatMap(({ seq }, i) => (seq === i + 1 ? [] : [`number ${seq} stands at ${i + 1}`])),
    ...(log.length === stream.head ? [] : [`head ${stream.head} of ${log.length} events`]),
    ...twice(log.map(({ id }) => id)).map((id) => `told twice: ${id}`),
    ...told
      .filter(({ write }) => !ids.has(write.key))
      .map(({ write }) => `never told: ${write.key}`),
    ...log.flatMap(({ id }) =>
      told.some(({ write }) => write.key === id) ? [] : [`made up: ${id}`],
    ),
    ...told.flatMap(({ write, answer }) => {
      const { seq, id }: { seq?: number; id?: string } = JSON.parse(answer);
      if (write.kind === 'sign-up') return id === write.key ? [] : [`${write.key} answered ${id}`];
      return seq === ids.get(write.key) ? [] : [`${write.key} receipt ${seq}`];
    }),
  ].map((line) => `${stream.audience}: ${line}`);
}

function heardOtherwise({ stream, applied }: Heard, { events }: Kept): string[] {
  const log = events.filter(({ streamId }) => streamId === stream);
  const told = log.map(({ seq, id, body }) => JSON.stringify([seq, id, body]));
  const heard = applied.map(({ seq, id, body }) => JSON.stringify([seq, id, body]));
  const at = told.findIndex((event, i) => event !== heard[i]);
  if (at < 0 && heard.length === told.length) return [];
  return [`heard ${heard.length} of ${told.length} events, otherwise from ${at + 1} on`];
}
