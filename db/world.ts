import { createHash, randomUUID } from 'node:crypto';
import { makeCampaign, makePerson } from './fixture.ts';
import { ownerDb } from './owner.ts';
import { commentMentions, comments } from './schema/comments.ts';
import { structureTests } from './schema/evidence.ts';
import { attributions, changes, concessions, happenings, points } from './schema/history.ts';
import { importJobs, mapImports } from './schema/imports.ts';
import { actors, resources } from './schema/map.ts';
import { invitations, joinRequests } from './schema/organizations.ts';
import { pastes } from './schema/pastes.ts';
import { proposals } from './schema/proposals.ts';
import { ratings } from './schema/ratings.ts';
import { scenarioChanges, scenarios } from './schema/scenarios.ts';
import { mapShares, presentationSteps } from './schema/showing.ts';
import { strategyCells } from './schema/strategy.ts';
import { surveyAnswers, surveyDecisions, surveyLetters, surveys } from './schema/surveys.ts';
import { ties } from './schema/ties.ts';
import { actions, milestones, signUps } from './schema/work.ts';

const day = 86_400_000;

/** A campaign with one row in every table that belongs to one, and someone under every role. */
export async function makeWorld() {
  const campaign = await makeCampaign();
  const canary = randomUUID();
  const secret = randomUUID();
  const key = { organizationId: campaign.organizationId, campaignId: campaign.campaignId };
  const people = {
    observer: await makePerson(key, 'observer', { name: 'Olu' }),
    member: await makePerson(key, 'member', { name: 'Mei' }),
    organizer: await makePerson(key, 'organizer', { name: 'Ana' }),
    owner: await makePerson(key, 'owner', { name: 'Ella', admin: true }),
  };
  const [target, riders] = await ownerDb
    .insert(actors)
    .values([
      {
        ...key,
        key: 'commission',
        name: 'City commission',
        kind: 'institution',
        side: 'target',
        position: -2,
        target: true,
      },
      {
        ...key,
        key: 'riders',
        name: `Riders ${canary} ${secret}`,
        kind: 'constituency',
        side: 'movement',
        position: 2,
        base: true,
        weight: 1,
        size: 120,
      },
    ])
    .returning();
  const [fares] = await ownerDb
    .insert(resources)
    .values({ ...key, key: 'fares', name: 'Fares', kind: 'material' })
    .returning();
  const resourceId = fares!.id;
  const change = { ...key, confidence: 'judged' as const };
  const rows = await ownerDb
    .insert(changes)
    .values([
      { ...change, set: 'v', actorId: target!.id, resourceId, to: 0.6 },
      { ...change, set: 's', actorId: target!.id, supplierId: riders!.id, resourceId, to: 0.75 },
      { ...change, set: 'k', actorId: target!.id, supplierId: riders!.id, resourceId, to: 0.75 },
      { ...change, set: 'pi', actorId: riders!.id, to: 0.4 },
    ])
    .returning();
  const [happening] = await ownerDb
    .insert(happenings)
    .values({ ...key, happenedOn: '2026-05-01', title: `First meeting ${canary}`, role: 'agitate' })
    .returning();
  await ownerDb.insert(points).values({
    ...key,
    ordinal: 0,
    leverage: 0.1,
    direct: 0.1,
    counterLeverage: 0.2,
    balance: 1 / 3,
    ceiling: 0.5,
  });
  await ownerDb
    .insert(concessions)
    .values({ ...key, cost: 0.45, confidence: 'judged', source: canary });
  await ownerDb
    .insert(strategyCells)
    .values({ ...key, targetId: target!.id, cell: 'putIn', text: canary });
  await ownerDb.insert(attributions).values({
    ...key,
    ordinal: 0,
    onDate: '2026-05-01',
    happeningId: happening!.id,
    method: 'shapley',
    leverage: 0.01,
    counterLeverage: 0,
    balance: 0.02,
  });
  const [milestone] = await ownerDb
    .insert(milestones)
    .values({ ...key, title: `500 signatures ${canary}`, role: 'agitate', dueOn: '2027-03-01' })
    .returning();
  const startsAt = new Date(Date.now() + day);
  const [action] = await ownerDb
    .insert(actions)
    .values({
      ...key,
      slug: randomUUID(),
      title: `Mass meeting ${canary}`,
      kind: 'meeting',
      startsAt,
      groupId: riders!.id,
      publishedAt: new Date(),
      signedUp: 1,
    })
    .returning();
  const [signUp] = await ownerDb
    .insert(signUps)
    .values({ ...key, actionId: action!.id, name: 'Rosa', contact: secret })
    .returning();
  const [test] = await ownerDb
    .insert(structureTests)
    .values({
      ...key,
      groupId: riders!.id,
      ask: 'Sign the petition',
      heldOn: '2026-05-03',
      asked: 60,
      yes: 43,
    })
    .returning();
  const [proposal] = await ownerDb
    .insert(proposals)
    .values({
      ...key,
      groupId: riders!.id,
      to: 0.7,
      effectiveOn: '2026-05-03',
      structureTestId: test!.id,
    })
    .returning();
  const commentId = randomUUID();
  const said = { ...key, actorId: riders!.id, authorId: people.organizer.personId };
  await ownerDb
    .insert(comments)
    .values({ ...said, id: commentId, threadId: commentId, text: `Really? ${canary} ${secret}` });
  await ownerDb
    .insert(commentMentions)
    .values({ ...key, commentId, personId: people.owner.personId });
  await ownerDb.insert(ratings).values({
    ...{ ...key, personId: people.organizer.personId, set: 'pi' },
    ...{ actorId: riders!.id, value: 0.4 },
  });
  const pasteId = randomUUID();
  await ownerDb.insert(pastes).values({
    ...{ ...key, id: pasteId },
    written: { actors: [], resources: [], before: [], changes: [] },
  });
  const [step] = await ownerDb
    .insert(presentationSteps)
    .values({
      ...key,
      ordinal: 1,
      caption: `Who rides ${canary} ${secret}`,
      view: 'network',
      lit: { actors: [riders!.id], arrows: [] },
    })
    .returning();
  await ownerDb.insert(mapShares).values({
    ...key,
    audience: 'members',
    choice: {
      ...{ actors: [target!.id], kindOnly: [] },
      ...{ positions: false, numbers: false, sources: false },
    },
  });
  const author = people.organizer.personId;
  const [scenario] = await ownerDb
    .insert(scenarios)
    .values({
      ...key,
      name: `If all take part ${secret}`,
      authorId: author,
      branchedFrom: 0,
      shared: true,
    })
    .returning();
  const [tried] = await ownerDb
    .insert(scenarioChanges)
    .values({
      ...{ ...key, scenarioId: scenario!.id, set: 'pi', actorId: riders!.id, to: 0.9 },
      ...{ basedOn: rows.at(-1)!.ordinal, press: randomUUID(), recordedBy: author },
    })
    .returning();
  const [newcomer] = await ownerDb
    .insert(actors)
    .values({
      ...{ ...key, key: 'drivers', name: `Drivers ${secret}`, kind: 'union', side: 'ally' },
      ...{ position: 1, removedAt: new Date() },
    })
    .returning();
  await ownerDb.insert(scenarioChanges).values({
    ...{ ...key, scenarioId: scenario!.id, set: 'here', actorId: newcomer!.id, to: 1 },
    ...{ basedOn: rows.at(-1)!.ordinal, press: newcomer!.id, recordedBy: author },
  });
  const did = { actors: [], resources: [], changes: [rows[0]!.id], edited: [] };
  const [imported] = await ownerDb
    .insert(mapImports)
    .values({ ...key, name: `${canary}.json`, format: 'kumu', did })
    .returning();
  await ownerDb.insert(importJobs).values({
    ...{ ...key, id: randomUUID(), name: `${canary}.csv`, choices: {}, digest: '' },
    ...{ accountId: people.organizer.id, recordedBy: author },
    refused: { reason: 'import-changed' },
  });
  const [survey] = await ownerDb
    .insert(surveys)
    .values({
      ...{ ...key, openedBy: author },
      questions: [{ kind: 'advises', text: `Who knows best? ${canary}` }],
    })
    .returning();
  const answer = { ...key, surveyId: survey!.id, personId: people.owner.personId };
  const named = { question: 0, name: `Rosa ${secret}` };
  await ownerDb.insert(surveyAnswers).values({ ...answer, picks: [named] });
  await ownerDb.insert(surveyLetters).values(answer);
  const decisionPress = randomUUID();
  const [tie] = await ownerDb
    .insert(ties)
    .values({
      ...{ ...key, tieId: randomUUID(), kind: 'advises', press: decisionPress },
      ...{ fromActorId: riders!.id, toPersonId: people.member.personId, surveyId: survey!.id },
      ...{ strength: 'medium', confidence: 'judged', source: secret, recordedBy: author },
    })
    .returning();
  await ownerDb.insert(surveyDecisions).values({
    ...{ ...answer, ...named, tieId: tie!.tieId, press: decisionPress, decidedBy: author },
  });
  const token = `world-${randomUUID()}`;
  const [invitation] = await ownerDb
    .insert(invitations)
    .values({
      ...key,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      role: 'member',
      expiresAt: new Date(Date.now() + day),
      usesLeft: 5,
      createdBy: people.owner.personId,
    })
    .returning();
  const stranger = await makePerson();
  const [request] = await ownerDb
    .insert(joinRequests)
    .values({ ...key, invitationId: invitation!.id, accountId: stranger.id, name: 'Sam' })
    .returning();
  return {
    ...campaign,
    people,
    targetId: target!.id,
    memberPersonId: people.member.personId,
    groupId: riders!.id,
    resourceId,
    changeId: rows[0]!.id,
    importId: imported!.id,
    happeningId: happening!.id,
    milestoneId: milestone!.id,
    actionId: action!.id,
    actionSlug: action!.slug,
    signUpId: signUp!.id,
    structureTestId: test!.id,
    proposalId: proposal!.id,
    commentId,
    pasteId,
    stepId: step!.id,
    scenarioId: scenario!.id,
    scenarioChangeId: tried!.id,
    newcomerId: newcomer!.id,
    surveyId: survey!.id,
    decisionPress,
    tieId: tie!.tieId,
    tieVersion: tie!.ordinal,
    invitationId: invitation!.id,
    invitationToken: token,
    /** Words that stand in this campaign's rows and nowhere else. */
    canary,
    /** The same for rows that only organizers read. */
    secret,
    requestId: request!.id,
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
