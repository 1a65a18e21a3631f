import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import {
  AcceptProposal,
  DismissProposal,
  Participation,
  Proposal,
  RecordTest,
} from '#lib/evidence/schema.ts';
import { route } from './route.ts';

const campaign = '/campaigns/{campaignId}' as const;
const proposal = `${campaign}/proposals/{proposalId}` as const;
const InCampaign = z.strictObject({ campaignId: z.uuid() });
const tags = ['evidence'];

export const evidence = {
  participation: route({
    method: 'GET',
    path: `${campaign}/participation`,
    tags,
    summary: 'How much of each group takes part, since when and how we know',
  })
    .input(InCampaign)
    .output(z.array(Participation)),
  recordTest: route({
    method: 'POST',
    path: `${campaign}/structure-tests`,
    tags,
    summary: 'Record a structure test, and propose what it says',
  })
    .input(RecordTest)
    .output(Receipt),
  listProposals: route({
    method: 'GET',
    path: `${campaign}/proposals`,
    tags,
    summary: 'What evidence proposes: waiting first, then the latest decided',
  })
    .input(InCampaign)
    .output(z.array(Proposal)),
  accept: route({
    method: 'POST',
    path: `${proposal}/accept`,
    tags,
    summary: 'Accept a proposal: participation changes, and the balance with it',
  })
    .input(AcceptProposal)
    .output(Receipt),
  dismiss: route({
    method: 'POST',
    path: `${proposal}/dismiss`,
    tags,
    summary: 'Turn a proposal down; its evidence stays',
  })
    .input(DismissProposal)
    .output(Receipt),
};
