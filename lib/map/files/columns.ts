import type { ActorRow, SupplyRow, TieRow } from './rows-of-map.ts';

type Type = 'string' | 'integer' | 'double';
type Column<Row> = { id: keyof Row & string; type: Type };

/** What graph files say of an actor besides its key and name. */
export const actorColumns: Column<ActorRow>[] = [
  { id: 'kind', type: 'string' },
  { id: 'side', type: 'string' },
  { id: 'position', type: 'integer' },
  { id: 'influence', type: 'integer' },
  { id: 'people', type: 'integer' },
  { id: 'participation', type: 'double' },
  { id: 'counted', type: 'double' },
];

/** What graph files say of a supply besides who supplies and who depends. */
export const supplyColumns: Column<SupplyRow>[] = [
  { id: 'resource', type: 'string' },
  { id: 'kind', type: 'string' },
  { id: 'share', type: 'double' },
  { id: 'capacity', type: 'double' },
  { id: 'importance', type: 'double' },
  { id: 'strength', type: 'double' },
];

/** What graph files say of a tie; its kind stands where that of a resource does. */
export const tieColumns: Column<TieRow>[] = [
  { id: 'kind', type: 'string' },
  { id: 'tieStrength', type: 'string' },
  { id: 'tieConfidence', type: 'string' },
  { id: 'tieBasis', type: 'string' },
];

/** What graph files say of any line, each once. */
export const lineColumns = [
  ...supplyColumns,
  ...tieColumns.filter(({ id }) => !supplyColumns.some((column) => column.id === id)),
];

/** The columns of a row that hold something. */
export const filled = <Row extends object>(
  columns: { id: keyof Row & string }[],
  row: Row,
): [string, string | number][] =>
  columns.flatMap(({ id }): [string, string | number][] => {
    const value = row[id];
    return typeof value === 'string' || typeof value === 'number' ? [[id, value]] : [];
  });
