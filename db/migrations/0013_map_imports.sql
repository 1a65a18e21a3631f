CREATE TABLE "map_imports" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"format" text NOT NULL,
	"did" jsonb NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "map_imports_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id")
);
--> statement-breakpoint
ALTER TABLE "map_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "map_imports" ADD CONSTRAINT "map_imports_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_imports" ADD CONSTRAINT "map_imports_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "map_imports_read" ON "map_imports" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("map_imports"."organization_id", "map_imports"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "map_imports_write" ON "map_imports" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("map_imports"."organization_id", "map_imports"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("map_imports"."organization_id", "map_imports"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
-- Taken back, never erased.
revoke delete on map_imports from countervail_app;
