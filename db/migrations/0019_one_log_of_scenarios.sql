ALTER TABLE "scenario_changes" DROP CONSTRAINT "scenario_changes_key_shape";--> statement-breakpoint
ALTER TABLE "scenario_changes" DROP CONSTRAINT "scenario_changes_value_range";--> statement-breakpoint
ALTER TABLE "scenario_changes" ALTER COLUMN "actor_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_key_shape" CHECK (case when "scenario_changes"."set" = 'here' then num_nulls("scenario_changes"."actor_id", "scenario_changes"."resource_id") = 1 and "scenario_changes"."supplier_id" is null
        when "scenario_changes"."set" in ('v', 'o') then num_nulls("scenario_changes"."actor_id", "scenario_changes"."resource_id") = 0 and "scenario_changes"."supplier_id" is null
        when "scenario_changes"."set" in ('s', 'k') then num_nulls("scenario_changes"."actor_id", "scenario_changes"."supplier_id", "scenario_changes"."resource_id") = 0
        else "scenario_changes"."actor_id" is not null and num_nulls("scenario_changes"."supplier_id", "scenario_changes"."resource_id") = 2 end);--> statement-breakpoint
ALTER TABLE "scenario_changes" ADD CONSTRAINT "scenario_changes_value_range" CHECK (case "scenario_changes"."set" when 'position' then "scenario_changes"."to_value" in (-2, -1, 0, 1, 2) when 'here' then "scenario_changes"."to_value" in (0, 1)
        when 'k' then "scenario_changes"."to_value" >= 0 and "scenario_changes"."to_value" < 'Infinity' when 'o' then "scenario_changes"."to_value" >= 0 and "scenario_changes"."to_value" < 'Infinity'
        else "scenario_changes"."to_value" between 0 and 1 end);--> statement-breakpoint
-- Who was added or left out goes on standing, as the last thing that was done.
INSERT INTO "scenario_changes" ("organization_id", "campaign_id", "scenario_id", "set", "actor_id", "to_value", "based_on", "press", "recorded_by", "recorded_at")
	SELECT "organization_id", "campaign_id", "scenario_id", 'here', "actor_id", case "deed" when 'added' then 1 else 0 end, 0, gen_random_uuid(), "recorded_by", "recorded_at"
	FROM "scenario_actors" WHERE "taken_back_at" IS NULL ORDER BY "recorded_at";--> statement-breakpoint
-- By this moment undoing a merge knows whom it took off the map.
UPDATE "actors" a SET "removed_at" = s."merged_at"
	FROM "scenario_actors" x JOIN "scenarios" s ON (s."organization_id", s."campaign_id", s."id") = (x."organization_id", x."campaign_id", x."scenario_id")
	WHERE x."deed" = 'removed' AND x."taken_back_at" IS NULL
		AND (a."organization_id", a."campaign_id", a."id") = (x."organization_id", x."campaign_id", x."actor_id")
		AND a."removed_at" BETWEEN s."merged_at" - interval '1 minute' AND s."merged_at";--> statement-breakpoint
ALTER TABLE "scenario_actors" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "scenario_actors_read" ON "scenario_actors" CASCADE;--> statement-breakpoint
DROP POLICY "scenario_actors_write" ON "scenario_actors" CASCADE;--> statement-breakpoint
DROP TABLE "scenario_actors" CASCADE;
