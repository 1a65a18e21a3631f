import { unpackMap } from '#lib/map/pack-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { type Work, type Worked, workOut, workOutMore } from './map-work.ts';

// A thread of its own: on a large map the figures and the places take from a tenth of a second to some seconds.
let map: PowerMap | null = null;
let last: Worked | null = null;

self.onmessage = ({ data }: MessageEvent<Work>) => {
  if (data === 'more') return last && map && answer(workOutMore(map, last));
  if ('map' in data) {
    map = unpackMap(data.map);
    last = null;
  } else if (map) answer(workOut(map, data.day, data.layout));
};

function answer(worked: Worked | null) {
  if (!worked) return;
  last = worked;
  self.postMessage(worked);
}
