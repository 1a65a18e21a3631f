ALTER TABLE "points" ADD COLUMN "balance_low" double precision;--> statement-breakpoint
ALTER TABLE "points" ADD COLUMN "balance_high" double precision;