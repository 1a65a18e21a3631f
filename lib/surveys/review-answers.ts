import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { surveyDecisions } from '#db/schema/surveys.ts';
import { ties } from '#db/schema/ties.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { Receipt } from '#lib/events/events.ts';
import type { TieKind } from '#lib/map/tie-kinds.ts';
import { addTies, type NewTie } from '#lib/map/ties/add-ties.ts';
import { append } from '#lib/map/ties/append-tie.ts';
import { findTie, inTies } from '#lib/map/ties/queries.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { pressTies } from '#lib/ties/edit-tie.ts';
import { decisionsOf, findReview, findSurvey, suggestionKey } from './queries.ts';
import type { DecideSuggestions, TakeBackDecision } from './schema.ts';

/** Of whom to whom: whoever goes to somebody for advice says that she is advised. */
const endsOf = (kind: TieKind, who: string, named: string) =>
  kind === 'advises' ? { from: named, to: who } : { from: who, to: named };

/** Makes ties of some names that members gave, and lays others aside, as one; only once nobody can change an answer. */
export function decideSuggestions(
  actor: Actor,
  input: DecideSuggestions,
): Promise<Result<Receipt>> {
  return pressTies(actor, input, async (tx, access) => {
    const { organizationId, campaignId, personId: decidedBy } = access;
    const { surveyId, accept, decline, idempotencyKey: press } = input;
    const survey = await findSurvey(tx, access, surveyId);
    if (!survey) return fail('not-found', 'no-such-survey');
    if (!survey.closedAt) return fail('conflict', 'survey-open');
    const { waiting } = await findReview(tx, access, surveyId);
    const left = new Set(waiting.map(suggestionKey));
    for (const one of [...accept, ...decline])
      if (!left.delete(suggestionKey(one))) return fail('conflict', 'already-decided');
    if (accept.some(({ personId, end }) => personId === end))
      return fail('invalid', 'bad-reference');
    const asked: NewTie[] = accept.map(({ personId, question, end, strength }) => {
      const { kind } = survey.questions[question]!;
      return {
        ...{ id: randomUUID(), kind, ...endsOf(kind, personId, end), strength },
        ...{ confidence: 'documented', source: '', surveyId },
      };
    });
    const added = await addTies(tx, access, press, asked);
    if (!added.ok) return added;
    const rows = [
      ...accept.map((one, i) => ({ ...one, tieId: added.value[i]!.tieId })),
      ...decline.map((one) => ({ ...one, tieId: null })),
    ].map(({ personId, question, name, tieId }) => ({
      ...{ organizationId, campaignId, surveyId, personId, question, name },
      ...{ tieId, press, decidedBy },
    }));
    if (rows.length > 0) await tx.insert(surveyDecisions).values(rows);
    return ok(null);
  });
}

/** Takes back what was decided with one press: its names wait again, and its ties are taken away. */
export function takeBackDecision(actor: Actor, input: TakeBackDecision): Promise<Result<Receipt>> {
  return pressTies(actor, input, async (tx, access) => {
    const { surveyId, press, idempotencyKey } = input;
    const undone = await tx
      .delete(surveyDecisions)
      .where(and(decisionsOf(access, surveyId), eq(surveyDecisions.press, press)))
      .returning({ press: surveyDecisions.press });
    if (undone.length === 0) return fail('not-found', 'no-such-decision');
    // Only what this press added: a tie that stood before stays.
    const added = await tx
      .select({ tieId: ties.tieId })
      .from(ties)
      .where(and(inTies(access), eq(ties.press, press), eq(ties.surveyId, surveyId)));
    for (const { tieId } of added) {
      const tie = await findTie(tx, access, tieId);
      if (tie && !tie.removed) await append(tx, access, tie, idempotencyKey, { removed: true });
    }
    return ok(null);
  });
}
