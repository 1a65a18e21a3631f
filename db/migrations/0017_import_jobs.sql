CREATE TABLE "import_jobs" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"file" text,
	"choices" jsonb NOT NULL,
	"digest" text NOT NULL,
	"account_id" uuid NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"taken_by" uuid,
	"taken_until" timestamp with time zone,
	"step" text,
	"refused" jsonb,
	CONSTRAINT "import_jobs_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id")
);
--> statement-breakpoint
ALTER TABLE "import_jobs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_jobs" ADD CONSTRAINT "import_jobs_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_jobs" ADD CONSTRAINT "import_jobs_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_jobs" ADD CONSTRAINT "import_jobs_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "import_jobs_read" ON "import_jobs" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("import_jobs"."organization_id", "import_jobs"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "import_jobs_append" ON "import_jobs" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("import_jobs"."organization_id", "import_jobs"."campaign_id") in (select * from actor_campaigns('organizer')) and "import_jobs"."account_id" = app_actor());--> statement-breakpoint
CREATE POLICY "import_jobs_work" ON "import_jobs" AS PERMISSIVE FOR ALL TO "countervail_pump" USING (true);--> statement-breakpoint
-- Whoever asks adds a job; the server itself takes it on, says how far it is, and ends it.
revoke update, delete on import_jobs from countervail_app;--> statement-breakpoint
grant select, update, delete on import_jobs to countervail_pump;
