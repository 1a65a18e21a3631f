import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import { type Level, type Row, rows } from './rows.ts';
import { ask, openDoor, procedures, traceOf } from './wire.ts';

const standings = ['anonymous', 'outsider', 'observer', 'member', 'organizer', 'owner'] as const;
type Standing = (typeof standings)[number];

/** From which standing on a level is reached; whoever is in the campaign and below it is forbidden. */
const least: Record<Level, number> = {
  ...{
    anyone: 0,
    account: 1,
    inside: 2,
    reader: 4,
    organizer: 4,
    owner: 5,
    admin: 5,
  },
};

function expected({ level, visitors }: Row, standing: Standing): number {
  if (standings.indexOf(standing) >= least[level]) return 200;
  if (standing === 'anonymous') return visitors ? 404 : 401;
  return standing === 'outsider' ? 404 : 403;
}

let door: Awaited<ReturnType<typeof openDoor>>;
let theirs: World;
beforeAll(async () => {
  door = await openDoor();
  theirs = await makeWorld();
});
afterAll(() => door.close());

async function personOf(world: World, standing: Standing) {
  if (standing === 'anonymous') return null;
  return standing === 'outsider' ? await makePerson() : world.people[standing];
}

test('every procedure has a row, and every row a procedure', () => {
  expect(Object.keys(rows).sort()).toEqual([...procedures].sort());
});

const cases = Object.entries(rows);

describe.each(cases)('%s', (procedure, row) => {
  const campaign = row.level !== 'anyone' && row.level !== 'account';

  test.each(standings)('as %s, with one’s own ids', async (standing) => {
    const world = await makeWorld();
    const before = await traceOf(world);
    const person = await personOf(world, standing);
    const { status, text } = await ask(door.url, person, procedure, row.input(world));
    const right = expected(row, standing);
    if (right === 200) {
      // Allowed: what is left to say no is the state of things, never the role.
      const states = campaign ? [409, row.unmet ?? 409] : [400, 404, 409, 429];
      expect([200, ...states], text).toContain(status);
      return;
    }
    expect(status, text).toBe(right);
    expect(text).not.toContain(world.canary);
    expect(await traceOf(world)).toBe(before);
  });

  if (!campaign) return;

  test('in another campaign: the same as if it were not there', async () => {
    const world = await makeWorld();
    const before = await traceOf(theirs);
    for (const standing of standings.slice(1)) {
      const person = await personOf(world, standing);
      const { status, text } = await ask(door.url, person, procedure, row.input(theirs));
      expect(status, `${standing}: ${text}`).toBe(404);
      expect(text).not.toContain(theirs.canary);
    }
    expect(await traceOf(theirs)).toBe(before);
  });

  test.each(Object.entries(row.nested ?? {}))(
    'with another campaign’s %s inside one’s own',
    async (field, source) => {
      const world = await makeWorld();
      const before = await traceOf(theirs);
      const input = { ...row.input(world), [field]: theirs[source] };
      const { status, text } = await ask(door.url, world.people.owner, procedure, input);
      expect([400, 404, 409], text).toContain(status);
      expect(text).not.toContain(theirs.canary);
      expect(await traceOf(theirs)).toBe(before);
    },
  );
});
