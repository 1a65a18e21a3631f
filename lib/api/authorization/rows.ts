import { map } from './rows/map.ts';
import { people } from './rows/people.ts';
import type { Row } from './rows/row.ts';
import { scenarios } from './rows/scenarios.ts';
import { together } from './rows/together.ts';
import { work } from './rows/work.ts';

/** A row for every procedure: one that is missing fails the test. */
export const rows: Record<string, Row> = { ...people, ...work, ...map, ...together, ...scenarios };
