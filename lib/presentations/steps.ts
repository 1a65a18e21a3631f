import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { presentationSteps } from '#db/schema/showing.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { fail, ok } from '#lib/result.ts';
import { editPresentation } from './edit-presentation.ts';
import { type CampaignKey, listSteps, ofCampaign } from './queries.ts';
import type { AddStep, EditStep, MoveStep, StepPress } from './schema.ts';
import { MOST_STEPS } from './words.ts';

const none = () => fail('not-found', 'no-such-step');
const one = (key: CampaignKey, stepId: string) =>
  and(...ofCampaign(key), eq(presentationSteps.id, stepId));
const standing = (key: CampaignKey, stepId: string) =>
  and(one(key, stepId), isNull(presentationSteps.removedAt));

async function isFull(tx: Transaction, key: CampaignKey) {
  return (await listSteps(tx, key)).length >= MOST_STEPS;
}
const full = () => fail('conflict', 'presentation-full', { values: { count: MOST_STEPS } });

/** Adds a step after the last one. */
export function addStep(actor: Actor, input: AddStep) {
  return editPresentation(actor, input, async (tx, { organizationId, campaignId }) => {
    const key = { organizationId, campaignId };
    if (await isFull(tx, key)) return full();
    const { idempotencyKey: id, caption, view, onDay, lit } = input;
    const [last] = await tx
      .select({ ordinal: sql<number>`coalesce(max(${presentationSteps.ordinal}), 0)::int` })
      .from(presentationSteps)
      .where(and(...ofCampaign(key)));
    await tx
      .insert(presentationSteps)
      .values({ ...key, id, ordinal: (last?.ordinal ?? 0) + 1, caption, view, onDay, lit });
    return ok(null);
  });
}

/** Changes what a step shows and says. Refuses when someone else changed it meanwhile. */
export function editStep(actor: Actor, input: EditStep) {
  return editPresentation(actor, input, async (tx, access) => {
    const { stepId, caption, view, onDay, lit, version } = input;
    const edited = await tx
      .update(presentationSteps)
      .set({ caption, view, onDay, lit, version: sql`${presentationSteps.version} + 1` })
      .where(and(standing(access, stepId), eq(presentationSteps.version, version)))
      .returning({ id: presentationSteps.id });
    if (edited.length > 0) return ok(null);
    const there = (await listSteps(tx, access)).some(({ id }) => id === stepId);
    return there ? fail('conflict', 'step-changed-meanwhile') : none();
  });
}

/** Puts a step elsewhere among the others; a place beyond the last is the last. */
export function moveStep(actor: Actor, input: MoveStep) {
  return editPresentation(actor, input, async (tx, access) => {
    const ids = (await listSteps(tx, access)).map(({ id }) => id);
    if (!ids.includes(input.stepId)) return none();
    const others = ids.filter((id) => id !== input.stepId);
    for (const [index, id] of others.toSpliced(input.to, 0, input.stepId).entries())
      await tx
        .update(presentationSteps)
        .set({ ordinal: index + 1 })
        .where(one(access, id));
    return ok(null);
  });
}

/** Takes a step out of the presentation. */
export function removeStep(actor: Actor, input: StepPress) {
  return editPresentation(actor, input, async (tx, access) => {
    const removed = await tx
      .update(presentationSteps)
      .set({ removedAt: new Date() })
      .where(standing(access, input.stepId))
      .returning({ id: presentationSteps.id });
    return removed.length > 0 ? ok(null) : none();
  });
}

/** Puts it back where it stood. */
export function restoreStep(actor: Actor, input: StepPress) {
  return editPresentation(actor, input, async (tx, access) => {
    if (await isFull(tx, access)) return full();
    const restored = await tx
      .update(presentationSteps)
      .set({ removedAt: null })
      .where(and(one(access, input.stepId), isNotNull(presentationSteps.removedAt)))
      .returning({ id: presentationSteps.id });
    return restored.length > 0 ? ok(null) : none();
  });
}
