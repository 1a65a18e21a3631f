import { dayAt, daysOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Tie } from '#lib/ties/schema.ts';
import en from '#messages/en/ties.json';
import es from '#messages/es/ties.json';
import { actorsCsv, suppliesCsv, tiesCsv } from './csv.ts';
import type { DownloadMap, MapFile, MapFormat } from './formats.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { kumuBlueprint } from './kumu.ts';
import { oligrapherMap } from './oligrapher.ts';
import { type MapRows, placesOfMap, rowsOfMap } from './rows-of-map.ts';
import { type SvgTies, svg } from './svg.ts';

const words = { en: en.kinds, es: es.kinds };

type Writer = {
  ending: string;
  mediaType: string;
  write: (
    map: PowerMap,
    day: string | null,
    rows: MapRows,
    title: string,
    drawn: SvgTies,
  ) => string;
};

const writers: Record<MapFormat, Writer> = {
  svg: {
    ...{ ending: 'map.svg', mediaType: 'image/svg+xml' },
    write: (map, day, _, title, drawn) => svg(map, day, title, drawn),
  },
  'actors-csv': {
    ...{ ending: 'actors.csv', mediaType: 'text/csv' },
    write: (_, __, rows) => actorsCsv(rows),
  },
  'supplies-csv': {
    ...{ ending: 'supplies.csv', mediaType: 'text/csv' },
    write: (_, __, rows) => suppliesCsv(rows),
  },
  'ties-csv': {
    ...{ ending: 'ties.csv', mediaType: 'text/csv' },
    write: (_, __, rows) => tiesCsv(rows),
  },
  kumu: {
    ...{ ending: 'kumu.json', mediaType: 'application/json' },
    write: (_, __, rows) => kumuBlueprint(rows),
  },
  oligrapher: {
    ...{ ending: 'oligrapher.json', mediaType: 'application/json' },
    write: (map, day, rows, title) => oligrapherMap(rows, placesOfMap(map, day), title),
  },
  gexf: {
    ...{ ending: 'map.gexf', mediaType: 'application/xml' },
    write: (map, day, rows) => gexf(rows, placesOfMap(map, day)),
  },
  graphml: {
    ...{ ending: 'map.graphml', mediaType: 'application/xml' },
    write: (_, __, rows) => graphml(rows),
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
  const rows = rowsOfMap(map, day, onMap);
  const drawn = { ties: locale ? onMap : [], words: words[locale ?? 'en'] };
  const title = `${slug}-${day ?? 'start'}`;
  return { name: `${title}-${ending}`, mediaType, text: write(map, day, rows, title, drawn) };
}
