-- A changed password also spends the links that could set another one.
create or replace function change_password(was text, password text, out changed boolean)
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.accounts a set password_hash = password
    where a.id = public.app_actor() and a.password_hash = was;
  changed := found;
  if changed then
    delete from public.account_tokens t where t.account_id = public.app_actor();
  end if;
end $$;
