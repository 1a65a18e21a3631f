import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { writeChanges } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { lockWaiting, markDecided } from './decide-proposal.ts';
import { readProposals } from './read-proposals.ts';
import type { AcceptProposal, Evidence } from './schema.ts';

/** What was counted, in figures, so that the step on the line needs no translation. */
const figures = (evidence: Evidence) =>
  evidence.kind === 'test'
    ? `${evidence.yes} / ${evidence.asked}`
    : `${evidence.came} / ${evidence.size}`;

/**
 * Accepts what evidence proposes: the group's participation changes from that day, as something that
 * happened, and everyone's balance with it.
 */
export function acceptProposal(actor: Actor, input: AcceptProposal): Promise<Result<Receipt>> {
  const { campaignId, proposalId, idempotencyKey: id, role } = input;
  return inCampaign(actor, campaignId, 'evidence:edit', async (tx, access) => {
    const moved: NewEvent = {
      ...{ campaignId, audience: 'members', id },
      ...{ kind: 'leverage.moved', body: { happeningId: id } },
    };
    const repeat = await findRepeat(tx, moved, input);
    if (repeat) return repeat;
    const waiting = await lockWaiting(tx, access, proposalId);
    if (!waiting.ok) return waiting;
    const [row] = await readProposals(tx, access, proposalId);
    if (!row) return fail('not-found', 'no-such-proposal');
    const { proposal, group, evidence } = row;

    const written = await writeChanges(tx, access, {
      changes: [{ set: 'pi', actorId: group.id, to: proposal.to }],
      effectiveOn: proposal.effectiveOn,
      confidence: 'documented',
      source: figures(evidence),
      cause: {
        ...{ id, role, happenedOn: proposal.effectiveOn },
        title: evidence.kind === 'test' ? evidence.ask : evidence.title,
        source: figures(evidence),
        ...(proposal.structureTestId && {
          structureTestId: proposal.structureTestId,
        }),
        ...(proposal.actionId && { actionId: proposal.actionId }),
      },
    });
    if (!written.ok) return written;
    await markDecided(tx, access, proposalId, {
      status: 'accepted',
      happeningId: id,
    });

    const receipt = await appendEvent(tx, moved, input);
    // Hears of the proposal too: whoever shows the map shows what waits beside it.
    await appendEvent(
      tx,
      {
        ...{ campaignId, audience: 'organizers', id, kind: 'map.changed' },
        body: { by: access.personId, ids: [group.id] },
      },
      input,
    );
    return ok(receipt);
  });
}
