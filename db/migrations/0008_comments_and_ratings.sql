CREATE TABLE "comment_mentions" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "comment_mentions_organization_id_campaign_id_comment_id_person_id_pk" PRIMARY KEY("organization_id","campaign_id","comment_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "comment_mentions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comments" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "comments_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" uuid NOT NULL,
	"actor_id" uuid,
	"supplier_id" uuid,
	"resource_id" uuid,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	CONSTRAINT "comments_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "comments_about" CHECK (num_nonnulls("comments"."actor_id", "comments"."resource_id") > 0 and ("comments"."supplier_id" is null or "comments"."actor_id" is not null)),
	CONSTRAINT "comments_text" CHECK (("comments"."removed_at" is null) = ("comments"."text" <> '') and length("comments"."text") <= 2000),
	CONSTRAINT "comments_resolved" CHECK ("comments"."resolved_at" is null or "comments"."thread_id" = "comments"."id")
);
--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ratings" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"set" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"supplier_id" uuid,
	"resource_id" uuid,
	"value" double precision NOT NULL,
	"rated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ratings_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "ratings_once" UNIQUE NULLS NOT DISTINCT("organization_id","campaign_id","person_id","set","actor_id","supplier_id","resource_id"),
	CONSTRAINT "ratings_key_shape" CHECK (case "ratings"."set"
        when 'v' then "ratings"."resource_id" is not null and "ratings"."supplier_id" is null
        when 's' then "ratings"."resource_id" is not null and "ratings"."supplier_id" is not null
        when 'k' then "ratings"."resource_id" is not null and "ratings"."supplier_id" is not null
        else "ratings"."resource_id" is null and "ratings"."supplier_id" is null end),
	CONSTRAINT "ratings_value_range" CHECK (case "ratings"."set" when 'position' then "ratings"."value" in (-2, -1, 0, 1, 2)
        when 'k' then "ratings"."value" >= 0 and "ratings"."value" < 'Infinity' else "ratings"."value" between 0 and 1 end)
);
--> statement-breakpoint
ALTER TABLE "ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_organization_id_campaign_id_comment_id_comments_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","comment_id") REFERENCES "public"."comments"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_organization_id_person_id_people_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_campaign_id_thread_id_comments_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","thread_id") REFERENCES "public"."comments"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_campaign_id_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_campaign_id_supplier_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","supplier_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_campaign_id_resource_id_resources_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","resource_id") REFERENCES "public"."resources"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_author_id_people_organization_id_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_removed_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","removed_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_resolved_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","resolved_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_organization_id_campaign_id_person_id_memberships_organization_id_campaign_id_person_id_fk" FOREIGN KEY ("organization_id","campaign_id","person_id") REFERENCES "public"."memberships"("organization_id","campaign_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_organization_id_campaign_id_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_organization_id_campaign_id_supplier_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","supplier_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_organization_id_campaign_id_resource_id_resources_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","resource_id") REFERENCES "public"."resources"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_mentions_person_idx" ON "comment_mentions" USING btree ("organization_id","campaign_id","person_id");--> statement-breakpoint
CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("organization_id","campaign_id","thread_id","ordinal");--> statement-breakpoint
CREATE POLICY "comment_mentions_read" ON "comment_mentions" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("comment_mentions"."organization_id", "comment_mentions"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "comment_mentions_insert" ON "comment_mentions" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("comment_mentions"."organization_id", "comment_mentions"."campaign_id") in (select * from actor_campaigns('organizer')) and exists (select from comments c
        where c.organization_id = "comment_mentions"."organization_id" and c.campaign_id = "comment_mentions"."campaign_id" and c.id = "comment_mentions"."comment_id"
          and (c.organization_id, c.author_id) in (select * from actor_people())));--> statement-breakpoint
CREATE POLICY "comment_mentions_delete" ON "comment_mentions" AS PERMISSIVE FOR DELETE TO "countervail_app" USING (("comment_mentions"."organization_id", "comment_mentions"."campaign_id") in (select * from actor_campaigns('organizer')) and exists (select from comments c
        where c.organization_id = "comment_mentions"."organization_id" and c.campaign_id = "comment_mentions"."campaign_id" and c.id = "comment_mentions"."comment_id"
          and (c.organization_id, c.author_id) in (select * from actor_people())));--> statement-breakpoint
CREATE POLICY "comment_mentions_seen" ON "comment_mentions" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING (("comment_mentions"."organization_id", "comment_mentions"."campaign_id") in (select * from actor_campaigns('organizer')) and ("comment_mentions"."organization_id", "comment_mentions"."person_id") in (select * from actor_people())) WITH CHECK (("comment_mentions"."organization_id", "comment_mentions"."person_id") in (select * from actor_people()));--> statement-breakpoint
CREATE POLICY "comments_read" ON "comments" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("comments"."organization_id", "comments"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "comments_append" ON "comments" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("comments"."organization_id", "comments"."campaign_id") in (select * from actor_campaigns('organizer')) and ("comments"."organization_id", "comments"."author_id") in (select * from actor_people()));--> statement-breakpoint
CREATE POLICY "comments_change" ON "comments" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING (("comments"."organization_id", "comments"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("comments"."organization_id", "comments"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "ratings_own" ON "ratings" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("ratings"."organization_id", "ratings"."campaign_id") in (select * from actor_campaigns('organizer')) and ("ratings"."organization_id", "ratings"."person_id") in (select * from actor_people())) WITH CHECK (("ratings"."organization_id", "ratings"."campaign_id") in (select * from actor_campaigns('organizer')) and ("ratings"."organization_id", "ratings"."person_id") in (select * from actor_people()));--> statement-breakpoint
-- Nothing is erased by the row: what is taken away leaves a mark.
revoke update, delete on comments from countervail_app;
--> statement-breakpoint
grant update (text, edited_at, removed_at, removed_by, resolved_at, resolved_by) on comments to countervail_app;
--> statement-breakpoint
revoke update on comment_mentions from countervail_app;
--> statement-breakpoint
grant update (read_at) on comment_mentions to countervail_app;
--> statement-breakpoint
-- Nobody puts words in another's mouth, and what is removed stays removed.
create function keep_words() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.text is distinct from old.text then
    if old.removed_at is not null or (new.text <> '' and public.app_actor() is not null
      and not exists (select from public.actor_people() p
        where p.organization_id = old.organization_id and p.person_id = old.author_id)) then
      raise exception 'only its author rewrites a comment' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger comments_keep_words before update on comments for each row execute function keep_words();
--> statement-breakpoint
-- How far raters of a parameter are apart. Closed to the server: it tells what one alone has said.
-- `sd` is in the parameter's own unit; `spread` on the scale of the model's uncertainty (power-model.md §8):
-- logarithmic for k, logit for what goes from 0 to 1, with .01 and .99 for its ends; null for a position.
create function spreads_unchecked(campaign uuid)
returns table (set text, actor_id uuid, supplier_id uuid, resource_id uuid, raters int, low double precision,
               median double precision, high double precision, sd double precision, spread double precision)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select r.set, r.actor_id, r.supplier_id, r.resource_id, count(*)::int, min(r.value),
      percentile_cont(0.5) within group (order by r.value), max(r.value), stddev_samp(r.value),
      stddev_samp(case r.set when 'position' then null when 'k' then ln(greatest(r.value, 0.01))
        else ln(greatest(least(r.value, 0.99), 0.01) / (1 - greatest(least(r.value, 0.99), 0.01))) end)
    from public.campaigns c
      join public.ratings r on r.organization_id = c.organization_id and r.campaign_id = c.id
      join public.memberships m on m.organization_id = r.organization_id and m.campaign_id = r.campaign_id
        and m.person_id = r.person_id and m.role >= 'organizer'
    where c.id = campaign
    group by r.set, r.actor_id, r.supplier_id, r.resource_id;
end $$;
--> statement-breakpoint
-- What organizers may know of each other's ratings: how many, and where three or more are, how far apart.
create function rating_spreads(campaign uuid)
returns table (set text, actor_id uuid, supplier_id uuid, resource_id uuid, raters int, low double precision,
               median double precision, high double precision, sd double precision, spread double precision)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select from public.actor_campaigns('organizer') a where a.campaign_id = campaign) then return; end if;
  return query
    select u.set, u.actor_id, u.supplier_id, u.resource_id, u.raters,
      case when u.raters >= 3 then u.low end, case when u.raters >= 3 then u.median end,
      case when u.raters >= 3 then u.high end, case when u.raters >= 3 then u.sd end,
      case when u.raters >= 3 then u.spread end
    from public.spreads_unchecked(campaign) u;
end $$;
--> statement-breakpoint
grant execute on function rating_spreads to countervail_app;
