-- The log is append-only by privilege: the server reads it, and writes it through append_event() alone.
revoke insert, update, delete on streams, events from countervail_app;
--> statement-breakpoint
-- So is the log of the map: history is added to, never rewritten.
revoke update, delete on changes, happenings, structure_tests from countervail_app;
--> statement-breakpoint
-- What is taken off is marked so, and can be put back: removing an actor would take its history along.
revoke delete on actors, resources, milestones, actions, proposals, invitations from countervail_app;
--> statement-breakpoint
-- Identity, mail and join requests are reached through the functions below.
revoke all on account_tokens, mails from countervail_app;
--> statement-breakpoint
revoke insert, delete on accounts, organizations, campaigns, people, join_requests from countervail_app;
--> statement-breakpoint
revoke update on accounts, campaigns from countervail_app;
--> statement-breakpoint
grant update (name, locale) on accounts to countervail_app;
--> statement-breakpoint
grant update (title, demand, affected, question, approval) on campaigns to countervail_app;
--> statement-breakpoint
grant select on streams, events, sessions to countervail_pump;
--> statement-breakpoint
grant select, update, delete on mails to countervail_pump;
--> statement-breakpoint
-- Locks the stream's row until commit, so numbers follow commit order and a rollback gives its number back.
-- Closed to the server: whoever calls it has checked who may.
create function append_unchecked(campaign uuid, audience text, event_id uuid, kind text, body jsonb,
                                 fingerprint text, out stream uuid, out seq bigint)
language plpgsql security definer set search_path = '' as $$
declare organization uuid;
begin
  update public.streams s set head = s.head + 1
    where s.campaign_id = campaign and s.audience = append_unchecked.audience
    returning s.organization_id, s.id, s.head into organization, stream, seq;
  if stream is null then
    raise exception 'no stream % of campaign %', audience, campaign;
  end if;
  insert into public.events (organization_id, campaign_id, stream_id, seq, id, actor_id, kind, body, fingerprint)
    values (organization, campaign, stream, seq, event_id, public.app_actor(), append_unchecked.kind,
      append_unchecked.body, append_unchecked.fingerprint);
end $$;
--> statement-breakpoint
create function append_event(campaign uuid, audience text, event_id uuid, kind text, body jsonb,
                             fingerprint text, out stream uuid, out seq bigint)
language plpgsql security definer set search_path = '' as $$
begin
  -- Organizers say what happened. Whoever leaves says that, and nothing else.
  if not exists (select from public.actor_campaigns('organizer') a where a.campaign_id = campaign)
    and not (append_event.kind = 'membership.ended'
      and exists (select from public.actor_campaigns() a where a.campaign_id = campaign)
      and (append_event.body ->> 'personId')::uuid in (select p.person_id from public.actor_people() p)) then
    raise exception 'this actor may not write to stream % of campaign %', audience, campaign using errcode = '42501';
  end if;
  select a.stream, a.seq into stream, seq
    from public.append_unchecked(campaign, audience, event_id, kind, body, fingerprint) a;
end $$;
--> statement-breakpoint
-- Waits for a request with the same key that is still running, then looks among the actor's own events.
create function find_repeat(campaign uuid, audience text, event_id uuid, fingerprint text,
                            out seq bigint, out same boolean)
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(event_id::text, 0));
  select e.seq, e.fingerprint = find_repeat.fingerprint into seq, same
    from public.streams s join public.events e
      on e.organization_id = s.organization_id and e.campaign_id = s.campaign_id and e.stream_id = s.id
    where s.campaign_id = campaign and s.audience = find_repeat.audience
      and e.id = event_id and e.actor_id = public.app_actor();
end $$;
--> statement-breakpoint
-- Asked before an actor is known, so it answers for exactly the secret it is given. Idle for 14 days is over.
create function find_session(hash text, out id uuid, out name text, out session_id uuid, out locale text)
language plpgsql volatile security definer set search_path = '' as $$
declare seen timestamptz;
begin
  select a.id, a.name, s.id, a.locale, s.last_seen_at into id, name, session_id, locale, seen
    from public.sessions s join public.accounts a on a.id = s.account_id
    where s.token_hash = hash and s.revoked_at is null and s.expires_at > now()
      and s.last_seen_at > now() - interval '14 days';
  if seen < now() - interval '10 minutes' then
    update public.sessions s set last_seen_at = now() where s.id = session_id;
  end if;
end $$;
--> statement-breakpoint
create function find_credentials(address text, out id uuid, out name text, out password_hash text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.name, a.password_hash from public.accounts a where a.email = lower(address)
$$;
--> statement-breakpoint
-- The new account, or null when the address already has one: the caller answers both alike.
create function create_account(address text, called text, hash text, speaks text, out id uuid)
language sql volatile security definer set search_path = '' as $$
  insert into public.accounts (email, name, password_hash, locale) values (lower(address), called, hash, speaks)
  on conflict (email) do nothing returning accounts.id
$$;
--> statement-breakpoint
-- Keeps the hash of a secret for one purpose. Null when the address has no account.
create function keep_account_token(address text, goal text, hash text, good_for interval,
                                   out id uuid, out name text, out locale text)
language plpgsql volatile security definer set search_path = '' as $$
begin
  select a.id, a.name, a.locale into id, name, locale from public.accounts a where a.email = lower(address);
  if id is null then return; end if;
  -- A second letter does not spoil the first one, which may be the one that is opened; the newer of two new
  -- passwords does.
  delete from public.account_tokens t where t.account_id = keep_account_token.id
    and (t.purpose = goal and goal = 'reset-password' or t.expires_at < now());
  insert into public.account_tokens (token_hash, account_id, purpose, expires_at)
    values (hash, id, goal, now() + good_for);
end $$;
--> statement-breakpoint
create function verify_email(hash text, out id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from public.account_tokens t
    where t.token_hash = hash and t.purpose = 'verify-email' and t.expires_at > now() returning t.account_id into id;
  update public.accounts a set email_verified_at = coalesce(a.email_verified_at, now()) where a.id = verify_email.id;
end $$;
--> statement-breakpoint
-- A new password ends every session, and spends every other secret of the account.
create function reset_password(hash text, password text, out id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from public.account_tokens t
    where t.token_hash = hash and t.purpose = 'reset-password' and t.expires_at > now() returning t.account_id into id;
  if id is null then return; end if;
  update public.accounts a set password_hash = password, email_verified_at = coalesce(a.email_verified_at, now())
    where a.id = reset_password.id;
  update public.sessions s set revoked_at = now() where s.account_id = reset_password.id and s.revoked_at is null;
  delete from public.account_tokens t where t.account_id = reset_password.id;
end $$;
--> statement-breakpoint
-- A better hash of the password someone has just given correctly.
create function change_password(was text, password text, out changed boolean)
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.accounts a set password_hash = password
    where a.id = public.app_actor() and a.password_hash = was;
  changed := found;
end $$;
--> statement-breakpoint
create function queue_mail(address text, about text, content text) returns void
language sql volatile security definer set search_path = '' as $$
  insert into public.mails (recipient, subject, body) values (address, about, content)
$$;
--> statement-breakpoint
-- Whoever creates an organization is its first person and its admin. The id is the press that asked for it: a
-- retry finds the same organization, an id that is somebody else's is refused as taken.
create function create_organization(key uuid, called text, address text, out person_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(key::text, 0));
  select p.id into person_id from public.people p
    where p.organization_id = key and p.account_id = public.app_actor() and p.admin;
  if person_id is not null then return; end if;
  insert into public.organizations (id, name, slug) values (key, called, address);
  insert into public.people (organization_id, name, account_id, admin)
    select key, a.name, a.id, true from public.accounts a where a.id = public.app_actor()
    returning people.id into person_id;
  if person_id is null then raise exception 'only an account creates an organization'; end if;
end $$;
--> statement-breakpoint
-- Only for admins of the organization; the creator becomes the campaign's owner. Null for anyone else.
create function create_campaign(key uuid, organization uuid, address text, called text, asks text, concerns text,
                                asked text, file_key text, notes jsonb, out person_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  select p.id into person_id from public.people p
    where p.organization_id = organization and p.account_id = public.app_actor() and p.admin;
  if person_id is null then return; end if;
  insert into public.campaigns (id, organization_id, slug, title, demand, affected, question, case_key, case_notes)
    values (key, organization, address, called, asks, concerns, asked, file_key, notes);
  insert into public.memberships (organization_id, campaign_id, person_id, role)
    values (organization, key, create_campaign.person_id, 'owner');
  insert into public.streams (organization_id, campaign_id, audience)
    values (organization, key, 'members'), (organization, key, 'organizers');
end $$;
--> statement-breakpoint
-- What someone holding an invitation's secret may know. Nothing for one that is spent, over or taken back.
create function find_invitation(hash text, out campaign text, out organization text, out slug text,
                                out role public.role, out approval boolean, out standing text)
language plpgsql stable security definer set search_path = '' as $$
declare good boolean;
begin
  select c.title, o.name, c.slug, i.role, c.approval,
      i.revoked_at is null and i.expires_at > now() and i.uses_left > 0,
      case when m.person_id is not null then 'in' else j.status end
    into campaign, organization, slug, role, approval, good, standing
    from public.invitations i
    join public.campaigns c on c.organization_id = i.organization_id and c.id = i.campaign_id
    join public.organizations o on o.id = i.organization_id
    left join public.people p on p.organization_id = i.organization_id and p.account_id = public.app_actor()
    left join public.memberships m on m.organization_id = i.organization_id and m.campaign_id = i.campaign_id
      and m.person_id = p.id
    left join public.join_requests j on j.organization_id = i.organization_id and j.campaign_id = i.campaign_id
      and j.account_id = public.app_actor()
    where i.token_hash = hash;
  -- Whoever has followed it already still hears how they stand.
  if good is not true and (standing is null or standing = 'approved') then
    campaign := null; organization := null; slug := null; role := null; approval := null; standing := null;
  end if;
end $$;
--> statement-breakpoint
-- Makes an account a person of the organization and a member of the campaign. Closed to the server.
create function admit_unchecked(organization uuid, campaign uuid, account uuid, called text, as_role public.role, out person_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into public.people (organization_id, name, account_id) values (organization, called, account)
    on conflict on constraint people_account_once do update set name = people.name returning people.id into person_id;
  insert into public.memberships (organization_id, campaign_id, person_id, role)
    values (organization, campaign, admit_unchecked.person_id, as_role) on conflict do nothing;
end $$;
--> statement-breakpoint
-- Uses an invitation once for this account. Waits for an organizer where the campaign asks for it; the
-- organizers' stream hears of it in the same transaction. Null status: the secret is no good.
create function accept_invitation(hash text, called text, event_id uuid,
                                  out campaign_id uuid, out slug text, out status text, out organizers uuid, out members uuid)
language plpgsql volatile security definer set search_path = '' as $$
declare i record; request uuid; person uuid;
begin
  if public.app_actor() is null then return; end if;
  select v.*, c.slug as address, c.approval into i
    from public.invitations v join public.campaigns c on c.organization_id = v.organization_id and c.id = v.campaign_id
    where v.token_hash = hash and v.revoked_at is null and v.expires_at > now() and v.uses_left > 0
    for update of v;
  if i.id is null then return; end if;
  campaign_id := i.campaign_id; slug := i.address;
  if exists (select from public.actor_campaigns() a where a.campaign_id = i.campaign_id) then
    status := 'in'; return;
  end if;
  select j.status into status from public.join_requests j
    where j.organization_id = i.organization_id and j.campaign_id = i.campaign_id and j.account_id = public.app_actor()
      and j.status in ('waiting', 'declined');
  if status is not null then return; end if;
  update public.invitations v set uses_left = v.uses_left - 1
    where v.organization_id = i.organization_id and v.campaign_id = i.campaign_id and v.id = i.id;
  insert into public.join_requests (organization_id, campaign_id, invitation_id, account_id, name)
    values (i.organization_id, i.campaign_id, i.id, public.app_actor(), called)
    on conflict on constraint join_requests_once
      do update set invitation_id = excluded.invitation_id, name = excluded.name, status = 'waiting', decided_at = null, decided_by = null
    returning id into request;
  if i.approval then
    status := 'waiting';
    select a.stream into organizers from public.append_unchecked(i.campaign_id, 'organizers', event_id, 'join.requested',
      jsonb_build_object('requestId', request), '') a;
  else
    status := 'in';
    update public.join_requests j set status = 'approved', decided_at = now()
      where j.organization_id = i.organization_id and j.campaign_id = i.campaign_id and j.id = request;
    person := public.admit_unchecked(i.organization_id, i.campaign_id, public.app_actor(), called, i.role);
    select a.stream into members from public.append_unchecked(i.campaign_id, 'members', event_id, 'membership.changed',
      jsonb_build_object('personId', person), '') a;
  end if;
end $$;
--> statement-breakpoint
-- Lets in whoever waits: organizers of the campaign only. The invitation said as what. Null when there is nobody to let in.
create function admit(campaign uuid, request uuid, out person_id uuid)
language plpgsql volatile security definer set search_path = '' as $$
declare j record; decider uuid;
begin
  select q.*, i.role as as_role into j from public.join_requests q
    join public.invitations i on i.organization_id = q.organization_id and i.campaign_id = q.campaign_id and i.id = q.invitation_id
    where q.campaign_id = campaign and q.id = request and q.status = 'waiting'
      and (q.organization_id, q.campaign_id) in (select * from public.actor_campaigns('organizer'))
    for update of q;
  if j.id is null then return; end if;
  -- Whoever invited decided the role; whoever lets in must be allowed to give it.
  if j.as_role >= 'organizer' and (j.organization_id, j.campaign_id) not in (select * from public.actor_campaigns('owner')) then
    return;
  end if;
  select p.id into decider from public.people p
    where p.organization_id = j.organization_id and p.account_id = public.app_actor();
  update public.join_requests q set status = 'approved', decided_at = now(), decided_by = decider
    where q.organization_id = j.organization_id and q.campaign_id = j.campaign_id and q.id = j.id;
  person_id := public.admit_unchecked(j.organization_id, j.campaign_id, j.account_id, j.name, j.as_role);
end $$;
--> statement-breakpoint
-- What anyone may know of a published action.
create function find_public_action(address text)
returns table (title text, kind text, description text, place text, access text, starts_at timestamptz, ends_at timestamptz,
  time_zone text, goal integer, signed_up integer, cancelled boolean, organization text)
language sql stable security definer set search_path = '' as $$
  select a.title, a.kind, a.description, a.place, a.access, a.starts_at, a.ends_at, a.time_zone, a.goal, a.signed_up,
    a.cancelled_at is not null, o.name
  from public.actions a join public.organizations o on o.id = a.organization_id
  where a.slug = address and a.published_at is not null
$$;
--> statement-breakpoint
-- Signs somebody up for a published action, once per id and once per account; a repeat answers the same, with
-- the sign-up that stands in `kept`. Both streams hear the new count in the same transaction.
-- `outcome`: added, repeat, other (the id is someone else's, or was taken back), closed, none.
create function sign_up(address text, sign_up_id uuid, called text, reach text,
                        out outcome text, out kept uuid, out signed_up integer, out streams uuid[])
language plpgsql volatile security definer set search_path = '' as $$
declare a record; earlier record; body jsonb;
begin
  -- The lock makes the count and the order of sign-ups one thing.
  select x.* into a from public.actions x where x.slug = address and x.published_at is not null for update;
  if a.id is null then outcome := 'none'; return; end if;
  signed_up := a.signed_up;
  select s.* into earlier from public.sign_ups s where s.organization_id = a.organization_id
    and s.campaign_id = a.campaign_id and s.action_id = a.id and s.id = sign_up_id;
  if earlier.id is not null then
    kept := earlier.id;
    outcome := case when earlier.withdrawn_at is null and earlier.name = called
      and earlier.contact is not distinct from reach then 'repeat' else 'other' end;
    return;
  end if;
  select s.id into kept from public.sign_ups s where s.organization_id = a.organization_id
    and s.campaign_id = a.campaign_id and s.action_id = a.id and s.account_id = public.app_actor()
    and s.withdrawn_at is null limit 1;
  if kept is not null then outcome := 'repeat'; return; end if;
  if a.cancelled_at is not null or coalesce(a.ends_at, a.starts_at + interval '6 hours') < now() then
    outcome := 'closed'; return;
  end if;
  insert into public.sign_ups (organization_id, campaign_id, action_id, id, name, contact, account_id)
    values (a.organization_id, a.campaign_id, a.id, sign_up_id, called, reach, public.app_actor());
  update public.actions x set signed_up = x.signed_up + 1
    where x.organization_id = a.organization_id and x.campaign_id = a.campaign_id and x.id = a.id
    returning x.signed_up into signed_up;
  outcome := 'added'; kept := sign_up_id;
  body := jsonb_build_object('actionId', a.id, 'signedUp', signed_up, 'checkedIn', a.checked_in);
  select array_agg(e.stream) into streams from (values ('members'), ('organizers')) as t (audience)
    cross join lateral public.append_unchecked(a.campaign_id, t.audience, sign_up_id, 'action.counted', body, '') e;
end $$;
--> statement-breakpoint
-- Whoever holds the id of a sign-up may take it back; its name and contact go with it.
-- `outcome`: withdrawn, came (checked in already), none.
create function withdraw_sign_up(address text, sign_up_id uuid, event_id uuid, out outcome text, out signed_up integer, out streams uuid[])
language plpgsql volatile security definer set search_path = '' as $$
declare a record; body jsonb;
begin
  select x.* into a from public.actions x where x.slug = address and x.published_at is not null for update;
  if a.id is null then outcome := 'none'; return; end if;
  signed_up := a.signed_up;
  update public.sign_ups s set withdrawn_at = now(), name = '', contact = null
    where s.organization_id = a.organization_id and s.campaign_id = a.campaign_id and s.action_id = a.id
      and s.id = sign_up_id and s.withdrawn_at is null and s.checked_in_at is null;
  if not found then
    -- A retry finds it taken back already; whoever was there cannot have stayed away.
    select case when s.withdrawn_at is null then 'came' else 'withdrawn' end into outcome
      from public.sign_ups s where s.organization_id = a.organization_id and s.campaign_id = a.campaign_id
        and s.action_id = a.id and s.id = sign_up_id;
    outcome := coalesce(outcome, 'none');
    return;
  end if;
  update public.actions x set signed_up = x.signed_up - 1
    where x.organization_id = a.organization_id and x.campaign_id = a.campaign_id and x.id = a.id
    returning x.signed_up into signed_up;
  outcome := 'withdrawn';
  body := jsonb_build_object('actionId', a.id, 'signedUp', signed_up, 'checkedIn', a.checked_in);
  select array_agg(e.stream) into streams from (values ('members'), ('organizers')) as t (audience)
    cross join lateral public.append_unchecked(a.campaign_id, t.audience, event_id, 'action.counted', body, '') e;
end $$;
--> statement-breakpoint
grant execute on function append_event, find_repeat, find_session, find_credentials, create_account, keep_account_token,
  verify_email, reset_password, change_password, queue_mail, create_organization, create_campaign, find_invitation,
  accept_invitation, admit, find_public_action, sign_up, withdraw_sign_up to countervail_app;
