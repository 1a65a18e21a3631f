import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { Level, Row } from './rows/row.ts';
import { rows } from './rows.ts';
import { ask, isRead, openDoor, procedures, watch } from './wire.ts';

const standings = ['anonymous', 'outsider', 'observer', 'member', 'organizer', 'owner'] as const;
type Standing = (typeof standings)[number];

/** From which standing on a level is reached; whoever is in the campaign and below it is forbidden. */
const least: Record<Level, number> = {
  ...{
    anyone: 0,
    account: 1,
    inside: 2,
    member: 3,
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
/** For what is only read or is refused: it changes nothing, so all of that can be asked of one world. */
let ours: World;
let outsider: Actor;
let oursChanged: () => Promise<boolean>;
let theirsChanged: () => Promise<boolean>;
beforeAll(async () => {
  door = await openDoor();
  [theirs, ours, outsider] = await Promise.all([makeWorld(), makeWorld(), makePerson()]);
  [oursChanged, theirsChanged] = await Promise.all([watch(ours), watch(theirs)]);
});
afterAll(() => door.close());

function personOf(world: World, standing: Standing) {
  if (standing === 'anonymous') return null;
  return standing === 'outsider' ? outsider : world.people[standing];
}

test('every procedure has a row, and every row a procedure', () => {
  expect(Object.keys(rows).sort()).toEqual([...procedures].sort());
});

const cases = Object.entries(rows);

describe.each(cases)('%s', (procedure, row) => {
  const campaign = row.level !== 'anyone' && row.level !== 'account';

  test.each(standings)('as %s, with one’s own ids', async (standing) => {
    const right = expected(row, standing);
    const world = right === 200 && !isRead(procedure) ? await makeWorld() : ours;
    // Whoever is let through may end her own account.
    const stranger = right === 200 && standing === 'outsider';
    const person = stranger ? await makePerson() : personOf(world, standing);
    const { status, text } = await ask(door.url, person, procedure, row.input(world));
    if (right === 200) {
      // Allowed: what is left to say no is the state of things, never the role.
      const states = campaign ? [409, row.unmet ?? 409] : [400, 404, 409, 429];
      expect([200, ...states], text).toContain(status);
      return;
    }
    expect(status, text).toBe(right);
    expect(text).not.toContain(world.canary);
    expect(await oursChanged()).toBe(false);
  });

  if (!campaign) return;

  test('in another campaign: the same as if it were not there', async () => {
    for (const standing of standings.slice(1)) {
      const person = personOf(ours, standing);
      const { status, text } = await ask(door.url, person, procedure, row.input(theirs));
      expect(status, `${standing}: ${text}`).toBe(404);
      expect(text).not.toContain(theirs.canary);
    }
    expect(await theirsChanged()).toBe(false);
  });

  test.each(Object.entries(row.nested ?? {}))(
    'with another campaign’s %s inside one’s own',
    async (field, source) => {
      const input = { ...row.input(ours), [field]: theirs[source] };
      const { status, text } = await ask(door.url, ours.people.owner, procedure, input);
      expect([400, 404, 409], text).toContain(status);
      expect(text).not.toContain(theirs.canary);
      expect(await theirsChanged()).toBe(false);
    },
  );
});
