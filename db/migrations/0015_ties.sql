CREATE TABLE "survey_answers" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"picks" jsonb NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "survey_answers_organization_id_campaign_id_survey_id_person_id_pk" PRIMARY KEY("organization_id","campaign_id","survey_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "survey_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey_decisions" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"question" integer NOT NULL,
	"name" text NOT NULL,
	"tie_id" uuid,
	"press" uuid NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "survey_decisions_organization_id_campaign_id_survey_id_person_id_question_name_pk" PRIMARY KEY("organization_id","campaign_id","survey_id","person_id","question","name")
);
--> statement-breakpoint
ALTER TABLE "survey_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"questions" jsonb NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	CONSTRAINT "surveys_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "surveys_closed" CHECK (num_nulls("surveys"."closed_at", "surveys"."closed_by") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "surveys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ties" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ties_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tie_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_actor_id" uuid,
	"from_person_id" uuid,
	"to_actor_id" uuid,
	"to_person_id" uuid,
	"strength" text NOT NULL,
	"confidence" text NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"survey_id" uuid,
	"removed" boolean DEFAULT false NOT NULL,
	"press" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ties_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "ties_ends" CHECK (num_nonnulls("ties"."from_actor_id", "ties"."from_person_id") = 1 and num_nonnulls("ties"."to_actor_id", "ties"."to_person_id") = 1
        and "ties"."from_actor_id" is distinct from coalesce("ties"."to_actor_id", "ties"."from_person_id")
        and "ties"."from_person_id" is distinct from coalesce("ties"."to_person_id", "ties"."from_actor_id"))
);
--> statement-breakpoint
ALTER TABLE "ties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_organization_id_campaign_id_survey_id_surveys_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","survey_id") REFERENCES "public"."surveys"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_organization_id_campaign_id_person_id_memberships_organization_id_campaign_id_person_id_fk" FOREIGN KEY ("organization_id","campaign_id","person_id") REFERENCES "public"."memberships"("organization_id","campaign_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_decisions" ADD CONSTRAINT "survey_decisions_organization_id_decided_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","decided_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_decisions" ADD CONSTRAINT "survey_decisions_answer_fk" FOREIGN KEY ("organization_id","campaign_id","survey_id","person_id") REFERENCES "public"."survey_answers"("organization_id","campaign_id","survey_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_organization_id_opened_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","opened_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_organization_id_closed_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","closed_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_campaign_id_from_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","from_actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_campaign_id_to_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","to_actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_campaign_id_from_person_id_memberships_organization_id_campaign_id_person_id_fk" FOREIGN KEY ("organization_id","campaign_id","from_person_id") REFERENCES "public"."memberships"("organization_id","campaign_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_campaign_id_to_person_id_memberships_organization_id_campaign_id_person_id_fk" FOREIGN KEY ("organization_id","campaign_id","to_person_id") REFERENCES "public"."memberships"("organization_id","campaign_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_campaign_id_survey_id_surveys_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","survey_id") REFERENCES "public"."surveys"("organization_id","campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ties_order_idx" ON "ties" USING btree ("organization_id","campaign_id","tie_id","ordinal");--> statement-breakpoint
CREATE POLICY "survey_answers_read" ON "survey_answers" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("survey_answers"."organization_id", "survey_answers"."campaign_id") in (select * from actor_campaigns('member')) and ("survey_answers"."organization_id", "survey_answers"."person_id") in (select * from actor_people()) or ("survey_answers"."organization_id", "survey_answers"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "survey_answers_own" ON "survey_answers" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("survey_answers"."organization_id", "survey_answers"."campaign_id") in (select * from actor_campaigns('member')) and ("survey_answers"."organization_id", "survey_answers"."person_id") in (select * from actor_people()) and exists (select from surveys s where s.organization_id = "survey_answers"."organization_id"
      and s.campaign_id = "survey_answers"."campaign_id" and s.id = "survey_answers"."survey_id" and s.closed_at is null)) WITH CHECK (("survey_answers"."organization_id", "survey_answers"."campaign_id") in (select * from actor_campaigns('member')) and ("survey_answers"."organization_id", "survey_answers"."person_id") in (select * from actor_people()) and exists (select from surveys s where s.organization_id = "survey_answers"."organization_id"
      and s.campaign_id = "survey_answers"."campaign_id" and s.id = "survey_answers"."survey_id" and s.closed_at is null));--> statement-breakpoint
CREATE POLICY "survey_decisions_read" ON "survey_decisions" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("survey_decisions"."organization_id", "survey_decisions"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "survey_decisions_write" ON "survey_decisions" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("survey_decisions"."organization_id", "survey_decisions"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("survey_decisions"."organization_id", "survey_decisions"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "surveys_read" ON "surveys" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("surveys"."organization_id", "surveys"."campaign_id") in (select * from actor_campaigns('member')));--> statement-breakpoint
CREATE POLICY "surveys_write" ON "surveys" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("surveys"."organization_id", "surveys"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("surveys"."organization_id", "surveys"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "ties_read" ON "ties" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("ties"."organization_id", "ties"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "ties_append" ON "ties" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("ties"."organization_id", "ties"."campaign_id") in (select * from actor_campaigns('organizer')));
--> statement-breakpoint
-- What was said of ties is added to, never changed; a decision stands or is taken back; a survey is closed, not erased.
revoke update, delete on ties from countervail_app;--> statement-breakpoint
revoke update on survey_decisions from countervail_app;--> statement-breakpoint
revoke delete on surveys from countervail_app;
--> statement-breakpoint
create or replace function append_event(campaign uuid, audience text, event_id uuid, kind text, body jsonb,
                             fingerprint text, out stream uuid, out seq bigint)
language plpgsql security definer set search_path = '' as $$
begin
  -- Organizers say what happened. Whoever leaves says that, whoever answers an open survey says so to organizers, and
  -- nothing else.
  if not exists (select from public.actor_campaigns('organizer') a where a.campaign_id = campaign)
    and not (append_event.kind = 'membership.ended'
      and exists (select from public.actor_campaigns() a where a.campaign_id = campaign)
      and (append_event.body ->> 'personId')::uuid in (select p.person_id from public.actor_people() p))
    and not (append_event.kind = 'survey.answered' and append_event.audience = 'organizers'
      and exists (select from public.actor_campaigns('member') a join public.surveys s
        on s.organization_id = a.organization_id and s.campaign_id = a.campaign_id
        where a.campaign_id = campaign and s.closed_at is null
          and append_event.body = jsonb_build_object('surveyId', s.id))) then
    raise exception 'this actor may not write to stream % of campaign %', audience, campaign using errcode = '42501';
  end if;
  select a.stream, a.seq into stream, seq
    from public.append_unchecked(campaign, audience, event_id, kind, body, fingerprint) a;
end $$;
