import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { byPerson, campaignKey, campaigns, memberships } from './organizations.ts';
import { app, inCampaigns } from './rls.ts';

/** Relationships that are not supply. */
export const tieKinds = ['trusts', 'advises', 'related', 'worked-with', 'reports-to'] as const;
export type TieKind = (typeof tieKinds)[number];

/** Asks for names; each name given is a suggestion of a tie of this kind. `text` null: the kind's own question. */
export type Question = { kind: TieKind; text: string | null };

/** What members are asked about whom they know and go to. Answers may be changed until it is closed. */
export const surveys = pgTable(
  'surveys',
  {
    ...campaignKey(),
    id: uuid().notNull().defaultRandom(),
    questions: jsonb().$type<Question[]>().notNull(),
    /** Until when members are asked to answer; it stays open until somebody closes it. */
    answerBy: date({ mode: 'string' }),
    openedBy: uuid().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    closedBy: uuid(),
    closedAt: timestamp({ withTimezone: true }),
    /** When those who had not answered were last written to again. */
    remindedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.id] }),
    byPerson(t.organizationId, t.openedBy),
    byPerson(t.organizationId, t.closedBy),
    foreignKey({
      columns: [t.organizationId, t.campaignId],
      foreignColumns: [campaigns.organizationId, campaigns.id],
    }).onDelete('cascade'),
    check('surveys_closed', sql`num_nulls(${t.closedAt}, ${t.closedBy}) in (0, 2)`),
    pgPolicy('surveys_read', { for: 'select', to: app, using: inCampaigns(t, 'member') }),
    pgPolicy('surveys_write', {
      to: app,
      using: inCampaigns(t, 'organizer'),
      withCheck: inCampaigns(t, 'organizer'),
    }),
  ],
);

const ofSurvey = (t: Record<'organizationId' | 'campaignId' | 'surveyId', AnyPgColumn>) =>
  foreignKey({
    columns: [t.organizationId, t.campaignId, t.surveyId],
    foreignColumns: [surveys.organizationId, surveys.campaignId, surveys.id],
  }).onDelete('cascade');

/** One's own answer, while it can still be changed. */
const own = (t: Record<'organizationId' | 'campaignId' | 'personId', AnyPgColumn>): SQL =>
  sql`${inCampaigns(t, 'member')} and (${t.organizationId}, ${t.personId}) in (select * from actor_people())`;

/** What one member answered; goes with her when she leaves the campaign. */
export const surveyAnswers = pgTable(
  'survey_answers',
  {
    ...campaignKey(),
    surveyId: uuid().notNull(),
    personId: uuid().notNull(),
    /** The names she gave, by the place of the question; as she wrote them, since members do not see the list. */
    picks: jsonb().$type<{ question: number; name: string }[]>().notNull(),
    answeredAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => {
    const open = sql`exists (select from surveys s where s.organization_id = ${t.organizationId}
      and s.campaign_id = ${t.campaignId} and s.id = ${t.surveyId} and s.closed_at is null)`;
    return [
      primaryKey({ columns: [t.organizationId, t.campaignId, t.surveyId, t.personId] }),
      ofSurvey(t),
      foreignKey({
        columns: [t.organizationId, t.campaignId, t.personId],
        foreignColumns: [memberships.organizationId, memberships.campaignId, memberships.personId],
      }).onDelete('cascade'),
      pgPolicy('survey_answers_read', {
        for: 'select',
        to: app,
        using: sql`${own(t)} or ${inCampaigns(t, 'organizer')}`,
      }),
      pgPolicy('survey_answers_own', {
        to: app,
        using: sql`${own(t)} and ${open}`,
        withCheck: sql`${own(t)} and ${open}`,
      }),
    ];
  },
);

/** Who was written to about a survey, once each; written by a function alone, which knows the addresses. */
export const surveyLetters = pgTable(
  'survey_letters',
  {
    ...campaignKey(),
    surveyId: uuid().notNull(),
    personId: uuid().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When she was last written to again. */
    remindedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.campaignId, t.surveyId, t.personId] }),
    ofSurvey(t),
    foreignKey({
      columns: [t.organizationId, t.campaignId, t.personId],
      foreignColumns: [memberships.organizationId, memberships.campaignId, memberships.personId],
    }).onDelete('cascade'),
    pgPolicy('survey_letters_read', {
      for: 'select',
      to: app,
      using: inCampaigns(t, 'organizer'),
    }),
  ],
);

/** What organizers decided about a name given in an answer. Taken back by removing the row; the ties keep their log. */
export const surveyDecisions = pgTable(
  'survey_decisions',
  {
    ...campaignKey(),
    surveyId: uuid().notNull(),
    personId: uuid().notNull(),
    question: integer().notNull(),
    name: text().notNull(),
    /** Null: it was declined. */
    tieId: uuid(),
    /** What was decided with one press, which is taken back as one. */
    press: uuid().notNull(),
    decidedBy: uuid().notNull(),
    decidedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({
      columns: [t.organizationId, t.campaignId, t.surveyId, t.personId, t.question, t.name],
    }),
    byPerson(t.organizationId, t.decidedBy),
    foreignKey({
      // By hand: the names made for it and for the primary key are the same up to their 63rd character.
      name: 'survey_decisions_answer_fk',
      columns: [t.organizationId, t.campaignId, t.surveyId, t.personId],
      foreignColumns: [
        surveyAnswers.organizationId,
        surveyAnswers.campaignId,
        surveyAnswers.surveyId,
        surveyAnswers.personId,
      ],
    }).onDelete('cascade'),
    pgPolicy('survey_decisions_read', {
      for: 'select',
      to: app,
      using: inCampaigns(t, 'organizer'),
    }),
    pgPolicy('survey_decisions_write', {
      to: app,
      using: inCampaigns(t, 'organizer'),
      withCheck: inCampaigns(t, 'organizer'),
    }),
  ],
);
