import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => `app/${file}`);

test('no form puts what it holds into an address when it is sent before its script has come', () => {
  const forms = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<form[\s>][\s\S]{0,400}/g)].map(([tag]) => ({
      file,
      tag,
    })),
  );
  expect(forms.length).toBeGreaterThan(20);
  // "dialog" sends nothing where there is no dialog; an address of its own works without scripts.
  for (const { file, tag } of forms) expect(`${file} ${tag}`).toMatch(/method="dialog"|action=/);
});
