-- The server's own roles. No login, no BYPASSRLS: the connection switches to one of them (db/client.ts).
do $$ declare name text; begin
  foreach name in array array['countervail_app', 'countervail_pump'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nobypassrls', name);
    end if;
    execute format('grant %I to current_user', name);
  end loop;
end $$;
--> statement-breakpoint
grant usage on schema public to countervail_app, countervail_pump;
--> statement-breakpoint
alter default privileges in schema public grant select, insert, update, delete on tables to countervail_app;
--> statement-breakpoint
-- Functions are closed unless opened by name.
alter default privileges revoke execute on functions from public;
--> statement-breakpoint
create function app_actor() returns uuid language sql stable
  return nullif(current_setting('app.actor', true), '')::uuid;
--> statement-breakpoint
-- What follows runs as the owner, because the policies of the very tables it reads call it.
create function actor_people() returns table (organization_id uuid, person_id uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select p.organization_id, p.id from public.people p where p.account_id = public.app_actor();
end $$;
--> statement-breakpoint
create function actor_organizations(as_admin boolean default false) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select p.organization_id from public.people p
    where p.account_id = public.app_actor() and (p.admin or not as_admin);
end $$;
--> statement-breakpoint
create function actor_campaigns(at_least text default 'observer')
returns table (organization_id uuid, campaign_id uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select m.organization_id, m.campaign_id
    from public.people p join public.memberships m on m.organization_id = p.organization_id and m.person_id = p.id
    where p.account_id = public.app_actor() and m.role >= at_least::public.role;
end $$;
--> statement-breakpoint
create function readable_campaigns(at_least text default 'observer')
returns table (organization_id uuid, campaign_id uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select m.organization_id, m.campaign_id
    from public.people p join public.memberships m on m.organization_id = p.organization_id and m.person_id = p.id
    where p.account_id = public.app_actor() and m.role >= at_least::public.role
    union all select c.organization_id, c.id from public.campaigns c where c.example;
end $$;
--> statement-breakpoint
-- The people of the campaigns that the actor organizes.
create function organized_people() returns table (organization_id uuid, person_id uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select m.organization_id, m.person_id from public.memberships m
    where (m.organization_id, m.campaign_id) in (select * from public.actor_campaigns('organizer'));
end $$;
--> statement-breakpoint
grant execute on function app_actor, actor_people, actor_organizations, actor_campaigns, readable_campaigns,
  organized_people to countervail_app;
