import { readdirSync, readFileSync } from 'node:fs';
import { inArray, sql } from 'drizzle-orm';
import { lineOfCase } from '#lib/cases/line-of-case.ts';
import { notesOfCase } from '#lib/cases/notes-of-case.ts';
import { writeCase } from '#lib/cases/write-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { ownerClient, ownerDb } from './owner.ts';
import { streams } from './schema/events.ts';
import { campaigns, organizations } from './schema/organizations.ts';

const folder = new URL('../lib/power/cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const slugs = files.map((name) => name.replace('.json', ''));

/** The worked examples: campaigns that anyone may read and nobody may change. */
await ownerDb.transaction(async (tx) => {
  // Two servers that start at once on one database load them once.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('worked examples', 0))`);
  const there = await tx
    .select({ slug: campaigns.slug })
    .from(campaigns)
    .where(inArray(campaigns.slug, slugs));
  const missing = slugs.filter((slug) => !there.some((row) => row.slug === slug));
  if (missing.length === 0) return;

  const [organization] = await tx
    .insert(organizations)
    .values({ name: 'Worked examples', slug: 'worked-examples' })
    .onConflictDoUpdate({ target: organizations.slug, set: { name: 'Worked examples' } })
    .returning();
  for (const slug of missing) {
    const parsed = parseCase(readFileSync(new URL(`${slug}.json`, folder), 'utf8'));
    if (!parsed.ok)
      throw new Error(`the worked example ${slug} is refused: ${JSON.stringify(parsed.problems)}`);
    const organizationId = organization!.id;
    const [campaign] = await tx
      .insert(campaigns)
      .values({ organizationId, slug, example: true, ...notesOfCase(parsed.value) })
      .returning();
    const key = { organizationId, campaignId: campaign!.id };
    await tx.insert(streams).values([
      { ...key, audience: 'members' },
      { ...key, audience: 'organizers' },
    ]);
    await writeCase(tx, { ...key, recordedBy: null }, parsed.value, lineOfCase(parsed.value));
  }
});
await ownerClient.end();
