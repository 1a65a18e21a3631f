CREATE TABLE "concessions" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "concessions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"cost" double precision NOT NULL,
	"effective_on" date,
	"confidence" text NOT NULL,
	"source" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "concessions_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "concessions_cost_range" CHECK ("concessions"."cost" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "concessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "concessions" ADD CONSTRAINT "concessions_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concessions" ADD CONSTRAINT "concessions_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "concessions_order_idx" ON "concessions" USING btree ("organization_id","campaign_id","effective_on","ordinal");--> statement-breakpoint
CREATE POLICY "concessions_read" ON "concessions" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("concessions"."organization_id", "concessions"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "concessions_append" ON "concessions" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("concessions"."organization_id", "concessions"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
-- Added to, never changed: as the other logs.
revoke update, delete on concessions from countervail_app;
