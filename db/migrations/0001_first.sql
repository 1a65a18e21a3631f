CREATE TYPE "public"."role" AS ENUM('observer', 'member', 'organizer', 'owner');--> statement-breakpoint
CREATE TABLE "account_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"email_verified_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_email_lower" CHECK ("accounts"."email" = lower("accounts"."email"))
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"device" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"id" uuid NOT NULL,
	"actor_id" uuid,
	"kind" text NOT NULL,
	"fingerprint" text NOT NULL,
	"body" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_organization_id_campaign_id_stream_id_seq_pk" PRIMARY KEY("organization_id","campaign_id","stream_id","seq"),
	CONSTRAINT "events_id_once" UNIQUE("organization_id","campaign_id","stream_id","id")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "streams" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"audience" text NOT NULL,
	"head" bigint DEFAULT 0 NOT NULL,
	"epoch" uuid DEFAULT gen_random_uuid() NOT NULL,
	CONSTRAINT "streams_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "streams_id_unique" UNIQUE("id"),
	CONSTRAINT "streams_audience" UNIQUE("organization_id","campaign_id","audience")
);
--> statement-breakpoint
ALTER TABLE "streams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "structure_tests" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"ask" text NOT NULL,
	"held_on" date NOT NULL,
	"asked" integer NOT NULL,
	"yes" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "structure_tests_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "structure_tests_counts" CHECK ("structure_tests"."asked" > 0 and "structure_tests"."yes" between 0 and "structure_tests"."asked")
);
--> statement-breakpoint
ALTER TABLE "structure_tests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "changes" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "changes_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"set" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"supplier_id" uuid,
	"resource_id" uuid,
	"to_value" double precision NOT NULL,
	"effective_on" date,
	"confidence" text NOT NULL,
	"source" text,
	"note" text,
	"happening_id" uuid,
	"supersedes_id" uuid,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "changes_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "changes_superseded_once" UNIQUE("organization_id","campaign_id","supersedes_id"),
	CONSTRAINT "changes_key_shape" CHECK (case "changes"."set"
        when 'v' then "changes"."resource_id" is not null and "changes"."supplier_id" is null
        when 'o' then "changes"."resource_id" is not null and "changes"."supplier_id" is null
        when 's' then "changes"."resource_id" is not null and "changes"."supplier_id" is not null
        when 'k' then "changes"."resource_id" is not null and "changes"."supplier_id" is not null
        else "changes"."resource_id" is null and "changes"."supplier_id" is null end),
	CONSTRAINT "changes_value_range" CHECK (case "changes"."set" when 'position' then "changes"."to_value" in (-2, -1, 0, 1, 2)
        when 'k' then "changes"."to_value" >= 0 and "changes"."to_value" < 'Infinity' when 'o' then "changes"."to_value" >= 0 and "changes"."to_value" < 'Infinity'
        else "changes"."to_value" between 0 and 1 end)
);
--> statement-breakpoint
ALTER TABLE "changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "happenings" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "happenings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"happened_on" date NOT NULL,
	"title" text NOT NULL,
	"role" text NOT NULL,
	"strategy" text,
	"source" text,
	"note" text,
	"date_confidence" text,
	"milestone_id" uuid,
	"action_id" uuid,
	"structure_test_id" uuid,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "happenings_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "happenings_one_cause" CHECK (num_nonnulls("happenings"."milestone_id", "happenings"."action_id", "happenings"."structure_test_id") <= 1)
);
--> statement-breakpoint
ALTER TABLE "happenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "points" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"on_date" date,
	"leverage" double precision NOT NULL,
	"direct" double precision NOT NULL,
	"counter_leverage" double precision NOT NULL,
	"balance" double precision NOT NULL,
	"ceiling" double precision NOT NULL,
	CONSTRAINT "points_organization_id_campaign_id_ordinal_pk" PRIMARY KEY("organization_id","campaign_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actors" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"position" smallint NOT NULL,
	"influence" smallint,
	"base" boolean DEFAULT false NOT NULL,
	"size" integer,
	"weight" double precision,
	"target" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"x" double precision,
	"y" double precision,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "actors_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "actors_key_once" UNIQUE("organization_id","key","campaign_id"),
	CONSTRAINT "actors_position_range" CHECK ("actors"."position" between -2 and 2),
	CONSTRAINT "actors_influence_range" CHECK ("actors"."influence" between 0 and 4),
	CONSTRAINT "actors_size_range" CHECK ("actors"."size" >= 0),
	CONSTRAINT "actors_weight_range" CHECK ("actors"."weight" >= 0 and "actors"."weight" < 'Infinity')
);
--> statement-breakpoint
ALTER TABLE "actors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resources" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"essential" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resources_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "resources_key_once" UNIQUE("organization_id","key","campaign_id")
);
--> statement-breakpoint
ALTER TABLE "resources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaigns" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"demand" text DEFAULT '' NOT NULL,
	"affected" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	"approval" boolean DEFAULT true NOT NULL,
	"case_key" text,
	"case_notes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaigns_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "campaigns_id_unique" UNIQUE("id"),
	CONSTRAINT "campaigns_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "campaigns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"role" "role" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"uses_left" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "join_requests" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"invitation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	CONSTRAINT "join_requests_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "join_requests_once" UNIQUE("organization_id","campaign_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "join_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_organization_id_campaign_id_person_id_pk" PRIMARY KEY("organization_id","campaign_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"organization_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"account_id" uuid,
	"admin" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "people_account_once" UNIQUE("organization_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"to_value" double precision NOT NULL,
	"effective_on" date NOT NULL,
	"structure_test_id" uuid,
	"action_id" uuid,
	"status" text DEFAULT 'waiting' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"happening_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposals_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "proposals_one_cause" CHECK (num_nonnulls("proposals"."structure_test_id", "proposals"."action_id") = 1),
	CONSTRAINT "proposals_range" CHECK ("proposals"."to_value" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actions" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"access" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"goal" integer,
	"group_id" uuid,
	"signed_up" integer DEFAULT 0 NOT NULL,
	"checked_in" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "actions_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "actions_id_unique" UNIQUE("id"),
	CONSTRAINT "actions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "actions_goal_range" CHECK ("actions"."goal" > 0)
);
--> statement-breakpoint
ALTER TABLE "actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestones" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"role" text NOT NULL,
	"due_on" date NOT NULL,
	"criterion" text DEFAULT '' NOT NULL,
	"expected" text DEFAULT '' NOT NULL,
	"reached_on" date,
	"reached_at" timestamp with time zone,
	"reached_by" uuid,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "milestones_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id")
);
--> statement-breakpoint
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_ups" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"contact" text,
	"account_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_in_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "sign_ups_organization_id_campaign_id_action_id_id_pk" PRIMARY KEY("organization_id","campaign_id","action_id","id")
);
--> statement-breakpoint
ALTER TABLE "sign_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_campaign_id_stream_id_streams_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","stream_id") REFERENCES "public"."streams"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streams" ADD CONSTRAINT "streams_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structure_tests" ADD CONSTRAINT "structure_tests_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "structure_tests" ADD CONSTRAINT "structure_tests_organization_id_campaign_id_group_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","group_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_organization_id_campaign_id_actor_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","actor_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_organization_id_campaign_id_supplier_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","supplier_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_organization_id_campaign_id_resource_id_resources_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","resource_id") REFERENCES "public"."resources"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_organization_id_campaign_id_happening_id_happenings_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","happening_id") REFERENCES "public"."happenings"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_organization_id_campaign_id_supersedes_id_changes_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","supersedes_id") REFERENCES "public"."changes"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_organization_id_recorded_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","recorded_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_organization_id_campaign_id_milestone_id_milestones_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","milestone_id") REFERENCES "public"."milestones"("organization_id","campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_organization_id_campaign_id_action_id_actions_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","action_id") REFERENCES "public"."actions"("organization_id","campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "happenings" ADD CONSTRAINT "happenings_organization_id_campaign_id_structure_test_id_structure_tests_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","structure_test_id") REFERENCES "public"."structure_tests"("organization_id","campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_created_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."people"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_organization_id_campaign_id_invitation_id_invitations_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","invitation_id") REFERENCES "public"."invitations"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_person_id_people_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."people"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_organization_id_decided_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","decided_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_organization_id_campaign_id_group_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","group_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_organization_id_campaign_id_structure_test_id_structure_tests_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","structure_test_id") REFERENCES "public"."structure_tests"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_organization_id_campaign_id_action_id_actions_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","action_id") REFERENCES "public"."actions"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_organization_id_campaign_id_happening_id_happenings_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","happening_id") REFERENCES "public"."happenings"("organization_id","campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_organization_id_created_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_organization_id_campaign_id_group_id_actors_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","group_id") REFERENCES "public"."actors"("organization_id","campaign_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_organization_id_reached_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","reached_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_organization_id_created_by_people_organization_id_id_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."people"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_organization_id_campaign_id_action_id_actions_organization_id_campaign_id_id_fk" FOREIGN KEY ("organization_id","campaign_id","action_id") REFERENCES "public"."actions"("organization_id","campaign_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_tokens_account_idx" ON "account_tokens" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_account_idx" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "changes_order_idx" ON "changes" USING btree ("organization_id","campaign_id","effective_on","ordinal");--> statement-breakpoint
CREATE INDEX "happenings_day_idx" ON "happenings" USING btree ("organization_id","campaign_id","happened_on","ordinal");--> statement-breakpoint
CREATE INDEX "memberships_person_idx" ON "memberships" USING btree ("organization_id","person_id");--> statement-breakpoint
CREATE INDEX "people_account_idx" ON "people" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "actions_start_idx" ON "actions" USING btree ("organization_id","campaign_id","starts_at");--> statement-breakpoint
CREATE INDEX "milestones_due_idx" ON "milestones" USING btree ("organization_id","campaign_id","due_on");--> statement-breakpoint
CREATE INDEX "sign_ups_account_idx" ON "sign_ups" USING btree ("account_id");--> statement-breakpoint
CREATE POLICY "account_tokens_nobody" ON "account_tokens" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (false);--> statement-breakpoint
CREATE POLICY "accounts_self" ON "accounts" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("accounts"."id" = app_actor());--> statement-breakpoint
CREATE POLICY "accounts_self_write" ON "accounts" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING ("accounts"."id" = app_actor()) WITH CHECK ("accounts"."id" = app_actor());--> statement-breakpoint
CREATE POLICY "mails_nobody" ON "mails" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (false);--> statement-breakpoint
CREATE POLICY "mails_deliver" ON "mails" AS PERMISSIVE FOR ALL TO "countervail_pump" USING (true);--> statement-breakpoint
CREATE POLICY "sessions_own" ON "sessions" AS PERMISSIVE FOR ALL TO "countervail_app" USING ("sessions"."account_id" = app_actor()) WITH CHECK ("sessions"."account_id" = app_actor());--> statement-breakpoint
CREATE POLICY "sessions_pump" ON "sessions" AS PERMISSIVE FOR SELECT TO "countervail_pump" USING (true);--> statement-breakpoint
CREATE POLICY "events_read" ON "events" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("events"."organization_id", "events"."campaign_id", "events"."stream_id") in (select s.organization_id, s.campaign_id, s.id from streams s));--> statement-breakpoint
CREATE POLICY "events_pump" ON "events" AS PERMISSIVE FOR SELECT TO "countervail_pump" USING (true);--> statement-breakpoint
CREATE POLICY "streams_read" ON "streams" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("streams"."audience" = 'members' and ("streams"."organization_id", "streams"."campaign_id") in (select * from actor_campaigns('observer')) or ("streams"."organization_id", "streams"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "streams_pump" ON "streams" AS PERMISSIVE FOR SELECT TO "countervail_pump" USING (true);--> statement-breakpoint
CREATE POLICY "structure_tests_read" ON "structure_tests" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("structure_tests"."organization_id", "structure_tests"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "structure_tests_append" ON "structure_tests" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("structure_tests"."organization_id", "structure_tests"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "changes_read" ON "changes" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("changes"."organization_id", "changes"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "changes_append" ON "changes" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("changes"."organization_id", "changes"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "happenings_read" ON "happenings" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("happenings"."organization_id", "happenings"."campaign_id") in (select * from readable_campaigns('observer')));--> statement-breakpoint
CREATE POLICY "happenings_append" ON "happenings" AS PERMISSIVE FOR INSERT TO "countervail_app" WITH CHECK (("happenings"."organization_id", "happenings"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "points_read" ON "points" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("points"."organization_id", "points"."campaign_id") in (select * from readable_campaigns('observer')));--> statement-breakpoint
CREATE POLICY "points_write" ON "points" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("points"."organization_id", "points"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("points"."organization_id", "points"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "actors_read" ON "actors" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("actors"."organization_id", "actors"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "actors_write" ON "actors" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("actors"."organization_id", "actors"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("actors"."organization_id", "actors"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "resources_read" ON "resources" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("resources"."organization_id", "resources"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "resources_write" ON "resources" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("resources"."organization_id", "resources"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("resources"."organization_id", "resources"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "campaigns_read" ON "campaigns" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("campaigns"."example" or ("campaigns"."organization_id", "campaigns"."id") in (select * from actor_campaigns('observer')));--> statement-breakpoint
CREATE POLICY "campaigns_write" ON "campaigns" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING (not "campaigns"."example" and ("campaigns"."organization_id", "campaigns"."id") in (select * from actor_campaigns('organizer'))) WITH CHECK (not "campaigns"."example");--> statement-breakpoint
CREATE POLICY "invitations_read" ON "invitations" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("invitations"."organization_id", "invitations"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "invitations_write" ON "invitations" AS PERMISSIVE FOR ALL TO "countervail_app" USING ("invitations"."role" < 'organizer' and ("invitations"."organization_id", "invitations"."campaign_id") in (select * from actor_campaigns('organizer')) or ("invitations"."organization_id", "invitations"."campaign_id") in (select * from actor_campaigns('owner'))) WITH CHECK ("invitations"."role" < 'organizer' and ("invitations"."organization_id", "invitations"."campaign_id") in (select * from actor_campaigns('organizer')) or ("invitations"."organization_id", "invitations"."campaign_id") in (select * from actor_campaigns('owner')));--> statement-breakpoint
CREATE POLICY "join_requests_read" ON "join_requests" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("join_requests"."account_id" = app_actor() or ("join_requests"."organization_id", "join_requests"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "join_requests_decide" ON "join_requests" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING (("join_requests"."organization_id", "join_requests"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("join_requests"."organization_id", "join_requests"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "memberships_read" ON "memberships" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("memberships"."organization_id", "memberships"."person_id") in (select * from actor_people()) or ("memberships"."organization_id", "memberships"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "memberships_organizer_write" ON "memberships" AS PERMISSIVE FOR ALL TO "countervail_app" USING ("memberships"."role" < 'organizer' and ("memberships"."organization_id", "memberships"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK ("memberships"."role" < 'organizer' and ("memberships"."organization_id", "memberships"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "memberships_owner_write" ON "memberships" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("memberships"."organization_id", "memberships"."campaign_id") in (select * from actor_campaigns('owner'))) WITH CHECK (("memberships"."organization_id", "memberships"."campaign_id") in (select * from actor_campaigns('owner')));--> statement-breakpoint
CREATE POLICY "memberships_leave" ON "memberships" AS PERMISSIVE FOR DELETE TO "countervail_app" USING (("memberships"."organization_id", "memberships"."person_id") in (select * from actor_people()));--> statement-breakpoint
CREATE POLICY "organizations_read" ON "organizations" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("organizations"."id" in (select actor_organizations()) or "organizations"."id" in (select r.organization_id from readable_campaigns() r));--> statement-breakpoint
CREATE POLICY "organizations_write" ON "organizations" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING ("organizations"."id" in (select actor_organizations(true))) WITH CHECK ("organizations"."id" in (select actor_organizations(true)));--> statement-breakpoint
CREATE POLICY "people_read" ON "people" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("people"."account_id" = app_actor()
        or "people"."organization_id" in (select actor_organizations(true))
        or ("people"."organization_id", "people"."id") in (select * from organized_people()));--> statement-breakpoint
CREATE POLICY "people_write" ON "people" AS PERMISSIVE FOR UPDATE TO "countervail_app" USING ("people"."organization_id" in (select actor_organizations(true))) WITH CHECK ("people"."organization_id" in (select actor_organizations(true)));--> statement-breakpoint
CREATE POLICY "proposals_read" ON "proposals" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("proposals"."organization_id", "proposals"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "proposals_write" ON "proposals" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("proposals"."organization_id", "proposals"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("proposals"."organization_id", "proposals"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "actions_read" ON "actions" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("actions"."organization_id", "actions"."campaign_id") in (select * from actor_campaigns('organizer')) or "actions"."published_at" is not null and ("actions"."organization_id", "actions"."campaign_id") in (select * from actor_campaigns('observer')));--> statement-breakpoint
CREATE POLICY "actions_write" ON "actions" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("actions"."organization_id", "actions"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("actions"."organization_id", "actions"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "milestones_read" ON "milestones" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("milestones"."organization_id", "milestones"."campaign_id") in (select * from readable_campaigns('observer')));--> statement-breakpoint
CREATE POLICY "milestones_write" ON "milestones" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("milestones"."organization_id", "milestones"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("milestones"."organization_id", "milestones"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "sign_ups_read" ON "sign_ups" AS PERMISSIVE FOR SELECT TO "countervail_app" USING ("sign_ups"."account_id" = app_actor() or ("sign_ups"."organization_id", "sign_ups"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "sign_ups_write" ON "sign_ups" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("sign_ups"."organization_id", "sign_ups"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("sign_ups"."organization_id", "sign_ups"."campaign_id") in (select * from actor_campaigns('organizer')));