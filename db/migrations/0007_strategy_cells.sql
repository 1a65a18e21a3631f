CREATE TABLE "strategy_cells" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "strategy_cells_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"target_id" uuid NOT NULL,
	"cell" text NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "strategy_cells_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id")
);
--> statement-breakpoint
ALTER TABLE "strategy_cells" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "strategy_cells" ADD CONSTRAINT "strategy_cells_organization_id_written_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","written_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strategy_cells" ADD CONSTRAINT "strategy_cells_organization_id_campaign_id_target_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","target_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "strategy_cells_order_idx" ON "strategy_cells" USING btree ("organization_id","campaign_id","target_id","cell","ordinal");--> statement-breakpoint
CREATE POLICY "strategy_cells_read" ON "strategy_cells" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("strategy_cells"."organization_id", "strategy_cells"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "strategy_cells_append" ON "strategy_cells" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("strategy_cells"."organization_id", "strategy_cells"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
-- Added to, never changed: as the other logs.
revoke update, delete on strategy_cells from countervail_app;
