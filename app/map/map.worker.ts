import { unpackMap } from '#lib/map/pack-map.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { mostOf, type Work, workOut } from './map-work.ts';

// A thread of its own: on a large map the figures and the places take from a tenth of a second to some seconds.
let map: PowerMap | null = null;
let asked = 0;

self.onmessage = ({ data }: MessageEvent<Work>) => {
  if ('map' in data) map = unpackMap(data.map);
  if ('map' in data || !map) return;
  const [about, turn] = [map, ++asked];
  const first = workOut(about, data.day, data.layout, mostOf(about));
  self.postMessage(first);
  if (first.whole) return;
  // What was asked in the meantime comes first.
  setTimeout(() => {
    if (turn === asked)
      self.postMessage({ ...workOut(about, data.day, data.layout), places: first.places });
  });
};
