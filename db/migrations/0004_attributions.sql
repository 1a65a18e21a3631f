CREATE TABLE "attributions" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"on_date" date NOT NULL,
	"happening_id" uuid,
	"method" text NOT NULL,
	"leverage" double precision NOT NULL,
	"counter_leverage" double precision NOT NULL,
	"balance" double precision NOT NULL,
	CONSTRAINT "attributions_organization_id_campaign_id_ordinal_pk" PRIMARY KEY("organization_id","campaign_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "attributions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_organization_id_campaign_id_happening_id_happenings_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","happening_id") REFERENCES "public"."happenings"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "attributions_read" ON "attributions" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("attributions"."organization_id", "attributions"."campaign_id") in (select * from readable_campaigns('observer')));--> statement-breakpoint
CREATE POLICY "attributions_write" ON "attributions" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("attributions"."organization_id", "attributions"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("attributions"."organization_id", "attributions"."campaign_id") in (select * from actor_campaigns('organizer')));