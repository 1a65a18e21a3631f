import { ORPCError } from '@orpc/client';
import { api } from '#lib/api/client.ts';
import { unpackMap } from '#lib/map/pack-map.ts';
import { lookAtRows, type PasteQuestion, type Prepared } from '#lib/map/paste/look-at-rows.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { PasteWork, PasteWorked } from './paste-work.ts';

// A thread of its own: ten thousand rows are read, planned and written as a request here, and the page stays alive.
let map: PowerMap | null = null;
let asked: PasteQuestion | null = null;
let prepared: Prepared | null = null;
let soon: ReturnType<typeof setTimeout> | undefined;

const say = (worked: PasteWorked) => self.postMessage(worked);

function look() {
  if (!map || !asked) return;
  const answer = lookAtRows(map, asked);
  prepared = answer.prepared;
  say({ asked, looked: answer.looked });
}

async function save(press: Extract<PasteWork, { send: unknown }>['send']) {
  // Somebody's edit came in between, with which a row would be refused.
  if (!prepared) return say({ refused: { code: 'CONFLICT', data: { reason: 'paste-moved' } } });
  const { length } = prepared.rows;
  try {
    await api.map.pasteRows({ ...press, ...prepared });
    say({ saved: length });
  } catch (error) {
    const told = error instanceof ORPCError && error.defined;
    say({ refused: told ? { code: error.code, data: error.data } : null });
  }
}

self.onmessage = ({ data }: MessageEvent<PasteWork>) => {
  if ('send' in data) return void save(data.send);
  if ('map' in data) map = unpackMap(data.map);
  else asked = data.asked;
  // Of several that have come meanwhile the last counts.
  clearTimeout(soon);
  soon = setTimeout(look);
};
