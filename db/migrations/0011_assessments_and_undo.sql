ALTER TABLE "changes" ADD COLUMN "withdrawn" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "press" uuid;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "half_life" integer DEFAULT 180 NOT NULL;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_withdrawn_supersedes" CHECK (not "changes"."withdrawn" or "changes"."supersedes_id" is not null);--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_half_life_range" CHECK ("campaigns"."half_life" between 30 and 3650);--> statement-breakpoint
-- Organizers set it, as the rest of what the campaign says of itself.
grant update (half_life) on campaigns to countervail_app;
