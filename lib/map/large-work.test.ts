import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { doElsewhere, doLarge } from './large-work.ts';

const actor = { id: randomUUID(), name: 'Jo', sessionId: randomUUID(), locale: 'en' as const };
const press = { campaignId: randomUUID(), idempotencyKey: randomUUID() };

test('many rows, a large file and whatever is taken back are done elsewhere, the rest here', async () => {
  const elsewhere: string[] = [];
  doElsewhere(async ({ name }) => {
    elsewhere.push(name);
    return ok(null) as never;
  });
  const paste = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => ({ name: `Tenant ${at}` }));
    const how = { scale: 'one', addUnknown: false, confidence: 'judged', seen: '' } as const;
    return doLarge('pasteRows', actor, { ...press, kind: 'actors', rows, ...how });
  };
  // Nobody knows this actor: here it is refused.
  expect(await paste(10)).toMatchObject({ ok: false });
  expect(elsewhere).toEqual([]);
  expect(await paste(1000)).toMatchObject({ ok: true });
  const choices = {
    ...({ direction: 'supplies', undirected: 'both', covered: null, importance: 0 } as const),
    ...{ resource: 'Support', effectiveOn: null, places: false },
  };
  const look = (file: string | Uint8Array<ArrayBuffer>) =>
    doLarge('previewImport', actor, {
      campaignId: press.campaignId,
      name: 'map.json',
      file,
      choices,
    });
  expect(await look('e30=')).toMatchObject({ ok: false });
  await look(new Uint8Array(200_000));
  await look('A'.repeat(200_000));
  await doLarge('takeBackPaste', actor, { ...press, pasteId: randomUUID() });
  await doLarge('undoImport', actor, { ...press, importId: randomUUID() });
  expect(elsewhere).toEqual([
    'pasteRows',
    'previewImport',
    'previewImport',
    'takeBackPaste',
    'undoImport',
  ]);
});
