import { unpackMap } from '#lib/map/pack-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { stagesOf, type Work, type Worked, workOut } from './map-work.ts';

// A thread of its own: on a large map the figures and the places take from a tenth of a second to some seconds.
let map: PowerMap | null = null;
let last: Worked | null = null;

self.onmessage = ({ data }: MessageEvent<Work>) => {
  if (data === 'more') return last && map && more(map, last);
  if ('map' in data) {
    map = unpackMap(data.map);
    last = null;
  } else if (map) answer(workOut(map, data.day, data.layout, stagesOf(map)[0]));
};

/** The same day with the next more losses, everybody where they were. */
function more(about: PowerMap, { day, layout, places, found }: Worked) {
  const next = stagesOf(about).find((stage) => stage > found);
  if (next !== undefined) answer({ ...workOut(about, day, layout, next), places });
}

function answer(worked: Worked) {
  last = worked;
  self.postMessage(worked);
}
