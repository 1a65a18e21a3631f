import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import { rows } from './rows.ts';
import { ask, openDoor, traceOf } from './wire.ts';

// The application's own checks are switched off: everyone may do everything, as far as it is concerned.
vi.mock('#lib/auth/permissions.ts', () => ({ can: () => true }));

let door: Awaited<ReturnType<typeof openDoor>>;
let theirs: World;
beforeAll(async () => {
  door = await openDoor();
  theirs = await makeWorld();
});
afterAll(() => door.close());

const guarded = Object.entries(rows).filter(
  ([, { level }]) => level !== 'anyone' && level !== 'account' && level !== 'inside',
);

describe.each(guarded)('%s, with the application’s checks switched off', (procedure, row) => {
  test('shows or changes nothing above one’s role', async () => {
    const world = await makeWorld();
    const before = await traceOf(world);
    for (const standing of ['observer', 'member'] as const) {
      // The person taken out is this one: whoever is in may leave.
      if (procedure === 'memberships.end' && standing === 'member') continue;
      if (row.level === 'member' && standing === 'member') continue;
      const { text } = await ask(door.url, world.people[standing], procedure, row.input(world));
      expect(text).not.toContain(world.secret);
    }
    expect(await traceOf(world)).toBe(before);
  });

  test('shows or changes nothing across campaigns and organizations', async () => {
    const before = await traceOf(theirs);
    const world = await makeWorld();
    for (const person of [null, await makePerson(), world.people.organizer, world.people.owner]) {
      const { status, text } = await ask(door.url, person, procedure, row.input(theirs));
      expect(status).not.toBe(200);
      expect(text).not.toContain(theirs.canary);
    }
    for (const [field, source] of Object.entries(row.nested ?? {})) {
      const input = { ...row.input(world), [field]: theirs[source] };
      const { text } = await ask(door.url, world.people.owner, procedure, input);
      expect(text).not.toContain(theirs.canary);
    }
    expect(await traceOf(theirs)).toBe(before);
  });
});
