import type { Transaction } from '#db/client.ts';
import { listEventsOf, PAGE } from '#lib/events/queries.ts';
import { ok, type Result } from '#lib/result.ts';
import type { MapNews, ReadNews } from './news.ts';
import {
  type CampaignKey,
  listChanges,
  listHappenings,
  listPoints,
  listThings,
} from './queries.ts';
import type { MapChange } from './schema.ts';

/** From so many things on, reading the whole map is no more work. */
const MOST = 200;

/** What is new on a map since an organizer last looked. */
export async function findNews(
  tx: Transaction,
  key: CampaignKey,
  { seq, ordinal }: Pick<ReadNews, 'seq' | 'ordinal'>,
): Promise<Result<MapNews>> {
  // Asked together and answered in this order. First up to where, then what: what comes in between is told now, and
  // again next time.
  const [events, changes] = await Promise.all([
    listEventsOf(tx, key, 'organizers', seq),
    listChanges(tx, key, ordinal),
  ]);
  // What came with changes says whom they are about; anything else is about the things themselves.
  const presses = new Set(changes.map(({ press }) => press));
  const edits = events.flatMap((event) =>
    event.kind === 'map.changed' && !presses.has(event.id) ? [event.body.ids] : [],
  );
  const ids = [...new Set(edits.flat())];
  const news = {
    ...{ seq: events.at(-1)?.seq ?? seq, whole: false, line: null },
    ...{ actors: [], resources: [], gone: [], changes, happenings: [] },
  };
  if (events.length === PAGE || ids.length + changes.length > MOST)
    return ok({ ...news, changes: [], whole: true });
  if (edits.length + changes.length === 0) return ok(news);

  const told = changes.flatMap(({ happeningId }) => (happeningId === null ? [] : [happeningId]));
  const from = edits.length > 0 ? null : firstDay(changes);
  const [things, happenings, points] = await Promise.all([
    listThings(tx, key, ids),
    told.length > 0 ? listHappenings(tx, key, told) : [],
    listPoints(tx, key, from),
  ]);
  return ok({ ...news, ...things, happenings, line: { from, points } });
}

/** The first day that changes can move; null is before everything, and where what they replace may be older. */
function firstDay(changes: readonly MapChange[]): string | null {
  const days = changes.map(({ effectiveOn, supersedesId }) =>
    supersedesId === null ? (effectiveOn ?? '') : '',
  );
  return days.sort()[0] || null;
}
