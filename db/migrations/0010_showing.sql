CREATE TABLE "map_shares" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"listed" boolean DEFAULT false NOT NULL,
	"link" uuid DEFAULT gen_random_uuid() NOT NULL,
	"choice" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "map_shares_organization_id_campaign_id_pk" PRIMARY KEY("organization_id","campaign_id"),
	CONSTRAINT "map_shares_link_unique" UNIQUE("link")
);
--> statement-breakpoint
ALTER TABLE "map_shares" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "presentation_steps" (
	"organization_id" uuid NOT NULL,
	"campaign_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"ordinal" integer NOT NULL,
	"caption" text NOT NULL,
	"view" text NOT NULL,
	"on_day" date,
	"lit" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presentation_steps_organization_id_campaign_id_id_pk" PRIMARY KEY("organization_id","campaign_id","id"),
	CONSTRAINT "presentation_steps_caption_length" CHECK (length("presentation_steps"."caption") <= 500)
);
--> statement-breakpoint
ALTER TABLE "presentation_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "map_shares" ADD CONSTRAINT "map_shares_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentation_steps" ADD CONSTRAINT "presentation_steps_organization_id_campaign_id_campaigns_organization_id_id_fk" FOREIGN KEY ("organization_id","campaign_id") REFERENCES "public"."campaigns"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presentation_steps_order_idx" ON "presentation_steps" USING btree ("organization_id","campaign_id","ordinal");--> statement-breakpoint
CREATE POLICY "map_shares_read" ON "map_shares" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("map_shares"."organization_id", "map_shares"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "map_shares_write" ON "map_shares" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("map_shares"."organization_id", "map_shares"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("map_shares"."organization_id", "map_shares"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "presentation_steps_read" ON "presentation_steps" AS PERMISSIVE FOR SELECT TO "countervail_app" USING (("presentation_steps"."organization_id", "presentation_steps"."campaign_id") in (select * from readable_campaigns('organizer')));--> statement-breakpoint
CREATE POLICY "presentation_steps_write" ON "presentation_steps" AS PERMISSIVE FOR ALL TO "countervail_app" USING (("presentation_steps"."organization_id", "presentation_steps"."campaign_id") in (select * from actor_campaigns('organizer'))) WITH CHECK (("presentation_steps"."organization_id", "presentation_steps"."campaign_id") in (select * from actor_campaigns('organizer')));--> statement-breakpoint
-- Steps are marked as taken out, and can be put back; a share is switched off, never forgotten.
revoke delete on presentation_steps, map_shares from countervail_app;
--> statement-breakpoint
-- Whether the actor is a member of a campaign that shows its members a part of the map.
create function has_shared_map(campaign uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from public.map_shares m
    where m.campaign_id = campaign and m.audience in ('members', 'link')
      and (m.organization_id, m.campaign_id) in (select * from public.actor_campaigns('member')))
$$;
--> statement-breakpoint
-- What a campaign's organizers have chosen to show of the map: to its members by the campaign, to anyone by the
-- link (what takes something back, `withdrawn` of the migration that follows, sets nothing). Nothing of an actor that is not chosen leaves this function, and no note, confidence or author of any.
-- Null for whoever it is not shown to.
create function read_shared_map(campaign uuid, address uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare s record;
begin
  select m.*, c.title, o.name as organization into s
    from public.map_shares m
    join public.campaigns c on c.organization_id = m.organization_id and c.id = m.campaign_id
    join public.organizations o on o.id = m.organization_id
    where m.audience = 'link' and m.link = address
      or m.audience in ('members', 'link') and m.campaign_id = campaign
        and (m.organization_id, m.campaign_id) in (select * from public.actor_campaigns('member'));
  if s.link is null then return null; end if;
  return (
    with shown as (
      select a.* from public.actors a
      where a.organization_id = s.organization_id and a.campaign_id = s.campaign_id
        and a.removed_at is null and s.choice -> 'actors' ? a.id::text
    ), told as (
      select c.* from public.changes c
      where c.organization_id = s.organization_id and c.campaign_id = s.campaign_id
        and not c.withdrawn and c.actor_id in (select id from shown)
        and (c.set = 's' and c.supplier_id in (select id from shown)
          or c.set = 'position' and (s.choice ->> 'positions')::boolean)
        and not exists (select from public.changes later where later.organization_id = c.organization_id
          and later.campaign_id = c.campaign_id and later.supersedes_id = c.id)
    ), needed as (
      select r.* from public.resources r
      where r.organization_id = s.organization_id and r.campaign_id = s.campaign_id
        and r.removed_at is null and r.id in (select resource_id from told where set = 's' and to_value > 0)
    )
    select jsonb_build_object(
      'title', s.title, 'organization', s.organization, 'listed', s.listed, 'choice', s.choice,
      'actors', (select coalesce(jsonb_agg(jsonb_build_object(
          'id', a.id, 'name', case when s.choice -> 'kindOnly' ? a.id::text then '' else a.name end,
          'kind', a.kind, 'side', a.side, 'target', a.target, 'base', a.base, 'x', a.x, 'y', a.y,
          'position', case when (s.choice ->> 'positions')::boolean then a.position else 0 end)
        order by a.created_at, a.key), '[]') from shown a),
      'resources', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name)
        order by r.created_at, r.key), '[]') from needed r),
      'changes', (select coalesce(jsonb_agg(jsonb_build_object(
          'set', c.set, 'actorId', c.actor_id, 'supplierId', c.supplier_id, 'resourceId', c.resource_id,
          'to', case when c.set = 'position' or (s.choice ->> 'numbers')::boolean then c.to_value
            else (c.to_value > 0)::int end,
          'source', case when (s.choice ->> 'sources')::boolean then c.source end)
        order by c.effective_on nulls first, c.ordinal), '[]') from told c),
      'point', (select jsonb_build_object('leverage', p.leverage, 'counterLeverage', p.counter_leverage,
          'balance', p.balance) from public.points p
        where p.organization_id = s.organization_id and p.campaign_id = s.campaign_id
          and (s.choice ->> 'numbers')::boolean order by p.ordinal desc limit 1)));
end $$;
--> statement-breakpoint
grant execute on function has_shared_map, read_shared_map to countervail_app;
