CREATE TABLE "survey_letters" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "survey_letters_organization_id_campaign_id_survey_id_person_id_pk" PRIMARY KEY("organization_id","campaign_id","survey_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "survey_letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "answer_by" date;--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "survey_letters" ADD CONSTRAINT "survey_letters_organization_id_campaign_id_survey_id_surveys_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","survey_id") REFERENCES "public"."surveys"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_letters" ADD CONSTRAINT "survey_letters_organization_id_campaign_id_person_id_memberships_organization_id_campaign_id_person_id_fk" FOREIGN KEY ("organization_id","campaign_id","person_id") REFERENCES "public"."memberships"("organization_id","campaign_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "survey_letters_read" ON "survey_letters" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("survey_letters"."organization_id", "survey_letters"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
revoke insert, update, delete on survey_letters from countervail_app;--> statement-breakpoint
-- Addresses stay in the database: whoever asks gives the words in each language, and hears how many were written to; null
-- where a letter could not be written, which then holds for all.
-- Only to those who are asked, have confirmed their address and have not answered; nobody twice but by a reminder, and
-- of these at most one a day. Not to whoever presses.
create function write_survey_letters(campaign uuid, survey uuid, words jsonb, again boolean) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare written integer;
begin
  if not exists (select from public.surveys s join public.actor_campaigns('organizer') a
      on a.organization_id = s.organization_id and a.campaign_id = s.campaign_id
      where s.campaign_id = campaign and s.id = survey and s.closed_at is null) then
    raise exception 'this actor may not write about survey % of campaign %', survey, campaign using errcode = '42501';
  end if;
  with asked as (
    select m.organization_id, m.campaign_id, m.person_id, c.email, c.locale from public.memberships m
      join public.people p on p.organization_id = m.organization_id and p.id = m.person_id
      join public.accounts c on c.id = p.account_id
      where m.campaign_id = campaign and m.role >= 'member' and c.email_verified_at is not null
        and c.id is distinct from public.app_actor()
        and not exists (select from public.survey_answers a where a.organization_id = m.organization_id
          and a.campaign_id = m.campaign_id and a.survey_id = survey and a.person_id = m.person_id)),
  due as (
    insert into public.survey_letters as l (organization_id, campaign_id, survey_id, person_id)
      select asked.organization_id, asked.campaign_id, survey, asked.person_id from asked
      on conflict (organization_id, campaign_id, survey_id, person_id) do update set reminded_at = now()
        where again and coalesce(l.reminded_at, l.written_at) <= now() - interval '1 day'
      returning l.person_id)
  insert into public.mails (recipient, subject, body)
    select asked.email, words -> asked.locale ->> 'subject', words -> asked.locale ->> 'body'
    from asked join due on due.person_id = asked.person_id;
  get diagnostics written = row_count;
  return written;
exception when integrity_constraint_violation or data_exception or program_limit_exceeded then
  -- What cannot be written undoes nothing else of the transaction.
  return null;
end $$;
--> statement-breakpoint
grant execute on function write_survey_letters to countervail_app;
