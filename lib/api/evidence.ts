import { acceptProposal } from '#lib/evidence/accept-proposal.ts';
import { dismissProposal } from '#lib/evidence/dismiss-proposal.ts';
import { getParticipation, getProposals } from '#lib/evidence/read-evidence.ts';
import { recordTest } from '#lib/evidence/record-test.ts';
import { answer, api } from './base.ts';

export const evidence = {
  participation: api.evidence.participation.handler(({ input, context }) =>
    answer(getParticipation(context.actor, input.campaignId)),
  ),
  recordTest: api.evidence.recordTest.handler(({ input, context }) =>
    answer(recordTest(context.actor, input)),
  ),
  listProposals: api.evidence.listProposals.handler(({ input, context }) =>
    answer(getProposals(context.actor, input.campaignId)),
  ),
  accept: api.evidence.accept.handler(({ input, context }) =>
    answer(acceptProposal(context.actor, input)),
  ),
  dismiss: api.evidence.dismiss.handler(({ input, context }) =>
    answer(dismissProposal(context.actor, input)),
  ),
};
