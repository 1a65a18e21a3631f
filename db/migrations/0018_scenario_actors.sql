CREATE TABLE "scenario_actors" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"scenario_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"deed" text NOT NULL,
	"taken_back_at" timestamp with time zone,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_actors_organization_id_campaign_id_scenario_id_actor_id_pk" PRIMARY KEY("organization_id","campaign_id","scenario_id","actor_id")
);
--> statement-breakpoint
ALTER TABLE "scenario_actors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scenario_actors" ADD CONSTRAINT "scenario_actors_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_actors" ADD CONSTRAINT "scenario_actors_organization_id_campaign_id_scenario_id_scenarios_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","scenario_id") REFERENCES "public"."scenarios"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_actors" ADD CONSTRAINT "scenario_actors_organization_id_campaign_id_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "scenario_actors_read" ON "scenario_actors" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("scenario_actors"."organization_id", "scenario_actors"."campaign_id", "scenario_actors"."scenario_id") in
    (select s.organization_id, s.campaign_id, s.id from scenarios s));--> statement-breakpoint
CREATE POLICY "scenario_actors_write" ON "scenario_actors" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("scenario_actors"."organization_id", "scenario_actors"."campaign_id") in (select * from actor_campaigns('organizer')) and ("scenario_actors"."organization_id", "scenario_actors"."campaign_id", "scenario_actors"."scenario_id") in
    (select s.organization_id, s.campaign_id, s.id from scenarios s)) WITH CHECK (("scenario_actors"."organization_id", "scenario_actors"."campaign_id") in (select * from actor_campaigns('organizer')) and ("scenario_actors"."organization_id", "scenario_actors"."campaign_id", "scenario_actors"."scenario_id") in
    (select s.organization_id, s.campaign_id, s.id from scenarios s));--> statement-breakpoint
-- Taken back, never erased.
revoke delete on scenario_actors from countervail_app;
