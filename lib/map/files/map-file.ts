import { dayAt, daysOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Tie } from '#lib/ties/schema.ts';
import en from '#messages/en/ties.json';
import es from '#messages/es/ties.json';
import { actorsCsv, suppliesCsv } from './csv.ts';
import type { DownloadMap, MapFile, MapFormat } from './formats.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { kumuBlueprint } from './kumu.ts';
import { oligrapherMap } from './oligrapher.ts';
import { placesOfMap, rowsOfMap } from './rows-of-map.ts';
import { type SvgTies, svg } from './svg.ts';

const words = { en: en.kinds, es: es.kinds };

type Writer = {
  ending: string;
  mediaType: string;
  write: (map: PowerMap, day: string | null, title: string, ties: SvgTies) => string;
};

const writers: Record<MapFormat, Writer> = {
  svg: { ...{ ending: 'map.svg', mediaType: 'image/svg+xml' }, write: svg },
  'actors-csv': {
    ...{ ending: 'actors.csv', mediaType: 'text/csv' },
    write: (map, day) => actorsCsv(rowsOfMap(map, day)),
  },
  'supplies-csv': {
    ...{ ending: 'supplies.csv', mediaType: 'text/csv' },
    write: (map, day) => suppliesCsv(rowsOfMap(map, day)),
  },
  kumu: {
    ...{ ending: 'kumu.json', mediaType: 'application/json' },
    write: (map, day) => kumuBlueprint(rowsOfMap(map, day)),
  },
  oligrapher: {
    ...{ ending: 'oligrapher.json', mediaType: 'application/json' },
    write: (map, day, title) => oligrapherMap(rowsOfMap(map, day), placesOfMap(map, day), title),
  },
  gexf: {
    ...{ ending: 'map.gexf', mediaType: 'application/xml' },
    write: (map, day) => gexf(rowsOfMap(map, day), placesOfMap(map, day)),
  },
  graphml: {
    ...{ ending: 'map.graphml', mediaType: 'application/xml' },
    write: (map, day) => graphml(rowsOfMap(map, day)),
  },
};

/**
 * A map of one day as another program's file, named for the campaign and the day.
 *
 * @param ties those that whoever asks may see. Only those between actors are written: people of the campaign are on
 *   no map, and their names go into no file for another program.
 */
export function mapFile(
  map: PowerMap,
  slug: string,
  { format, on, ties: locale }: Omit<DownloadMap, 'campaignId'>,
  ties: readonly Tie[] = [],
): MapFile {
  const day = on === 'start' ? null : dayAt(daysOf(map), on ?? '9999-12-31');
  const { ending, mediaType, write } = writers[format];
  const actors = new Set(map.actors.map(({ id }) => id));
  const onMap = ties.filter(({ from, to }) => actors.has(from) && actors.has(to));
  const drawn = { ties: locale ? onMap : [], words: words[locale ?? 'en'] };
  const title = `${slug}-${day ?? 'start'}`;
  return { name: `${title}-${ending}`, mediaType, text: write(map, day, title, drawn) };
}
