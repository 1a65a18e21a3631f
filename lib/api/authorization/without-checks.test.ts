import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import { rows } from './rows.ts';
import { ask, openDoor, watch } from './wire.ts';

// The application's own checks are switched off: everyone may do everything, as far as it is concerned.
vi.mock('#lib/auth/permissions.ts', () => ({ can: () => true }));

let door: Awaited<ReturnType<typeof openDoor>>;
/** Nothing may change them, so all is asked of the same two. */
let ours: World;
let theirs: World;
let outsider: Awaited<ReturnType<typeof makePerson>>;
let oursChanged: () => Promise<boolean>;
let theirsChanged: () => Promise<boolean>;
beforeAll(async () => {
  door = await openDoor();
  [ours, theirs, outsider] = await Promise.all([makeWorld(), makeWorld(), makePerson()]);
  [oursChanged, theirsChanged] = await Promise.all([watch(ours), watch(theirs)]);
});
afterAll(() => door.close());

const guarded = Object.entries(rows).filter(
  ([, { level }]) => level !== 'anyone' && level !== 'account' && level !== 'inside',
);

describe.each(guarded)('%s, with the application’s checks switched off', (procedure, row) => {
  test('shows or changes nothing above one’s role', async () => {
    for (const standing of ['observer', 'member'] as const) {
      // The person taken out is this one: whoever is in may leave.
      if (procedure === 'memberships.end' && standing === 'member') continue;
      if (row.level === 'member' && standing === 'member') continue;
      const { text } = await ask(door.url, ours.people[standing], procedure, row.input(ours));
      expect(text).not.toContain(ours.secret);
    }
    expect(await oursChanged()).toBe(false);
  });

  test('shows or changes nothing across campaigns and organizations', async () => {
    for (const person of [null, outsider, ours.people.organizer, ours.people.owner]) {
      const { status, text } = await ask(door.url, person, procedure, row.input(theirs));
      expect(status).not.toBe(200);
      expect(text).not.toContain(theirs.canary);
    }
    for (const [field, source] of Object.entries(row.nested ?? {})) {
      const input = { ...row.input(ours), [field]: theirs[source] };
      const { text } = await ask(door.url, ours.people.owner, procedure, input);
      expect(text).not.toContain(theirs.canary);
    }
    expect(await theirsChanged()).toBe(false);
  });
});
