CREATE TABLE "scenario_changes" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"scenario_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "scenario_changes_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"set" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"supplier_id" uuid,
	"resource_id" uuid,
	"to_value" double precision,
	"based_on" bigint NOT NULL,
	"press" uuid NOT NULL,
	"undoes" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_changes_organization_id_campaign_id_scenario_id_id_pk" PRIMARY KEY("organization_id","campaign_id","scenario_id","id"),
	CONSTRAINT "scenario_changes_key_shape" CHECK (case when "scenario_changes"."set" in ('v', 'o') then "scenario_changes"."resource_id" is not null and "scenario_changes"."supplier_id" is null
        when "scenario_changes"."set" in ('s', 'k') then "scenario_changes"."resource_id" is not null and "scenario_changes"."supplier_id" is not null
        else "scenario_changes"."resource_id" is null and "scenario_changes"."supplier_id" is null end),
	CONSTRAINT "scenario_changes_value_range" CHECK (case "scenario_changes"."set" when 'position' then "scenario_changes"."to_value" in (-2, -1, 0, 1, 2)
        when 'k' then "scenario_changes"."to_value" >= 0 and "scenario_changes"."to_value" < 'Infinity' when 'o' then "scenario_changes"."to_value" >= 0 and "scenario_changes"."to_value" < 'Infinity'
        else "scenario_changes"."to_value" between 0 and 1 end)
);
--> statement-breakpoint
ALTER TABLE "scenario_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scenarios" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"author_id" uuid NOT NULL,
	"on_date" date,
	"branched_from" bigint NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"merged_at" timestamp with time zone,
	"merged_on" date,
	"merged_press" uuid,
	"discarded_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenarios_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "scenarios_one_end" CHECK ("scenarios"."merged_at" is null or "scenarios"."discarded_at" is null),
	CONSTRAINT "scenarios_merged_whole" CHECK (num_nulls("scenarios"."merged_at", "scenarios"."merged_press") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "scenarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_organization_id_campaign_id_scenario_id_scenarios_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","scenario_id") REFERENCES "public"."scenarios"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_organization_id_campaign_id_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_organization_id_campaign_id_supplier_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","supplier_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_organization_id_campaign_id_resource_id_resources_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","resource_id") REFERENCES "public"."resources"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_organization_id_author_id_people_organization_id_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scenario_changes_order_idx" ON "scenario_changes" USING btree ("organization_id","campaign_id","scenario_id","ordinal");--> statement-breakpoint
CREATE POLICY "scenario_changes_read" ON "scenario_changes" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("scenario_changes"."organization_id", "scenario_changes"."campaign_id", "scenario_changes"."scenario_id") in
    (select s.organization_id, s.campaign_id, s.id from scenarios s));--> statement-breakpoint
CREATE POLICY "scenario_changes_append" ON "scenario_changes" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("scenario_changes"."organization_id", "scenario_changes"."campaign_id") in (select * from actor_campaigns('organizer')) and ("scenario_changes"."organization_id", "scenario_changes"."campaign_id", "scenario_changes"."scenario_id") in
    (select s.organization_id, s.campaign_id, s.id from scenarios s));--> statement-breakpoint
CREATE POLICY "scenarios_read" ON "scenarios" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("scenarios"."organization_id", "scenarios"."campaign_id") in (select * from readable_campaigns('organizer')) and ("scenarios"."shared" or ("scenarios"."organization_id", "scenarios"."author_id") in (select * from actor_people())));--> statement-breakpoint
CREATE POLICY "scenarios_write" ON "scenarios" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("scenarios"."organization_id", "scenarios"."campaign_id") in (select * from actor_campaigns('organizer')) and ("scenarios"."shared" or ("scenarios"."organization_id", "scenarios"."author_id") in (select * from actor_people()))) WITH CHECK (("scenarios"."organization_id", "scenarios"."campaign_id") in (select * from actor_campaigns('organizer')) and ("scenarios"."shared" or ("scenarios"."organization_id", "scenarios"."author_id") in (select * from actor_people())));--> statement-breakpoint
-- What was tried is added to, never changed; what is given up is marked so, and can be taken up again.
revoke update, delete on scenario_changes from countervail_app;--> statement-breakpoint
revoke delete on scenarios from countervail_app;
