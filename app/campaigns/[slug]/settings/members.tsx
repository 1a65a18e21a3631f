'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { api } from '#lib/api/client.ts';
import { roles } from '#lib/invitations/words.ts';
import type { Membership } from '#lib/memberships/schema.ts';
import { useCommand } from './use-command.ts';

/** Who is in the campaign, under which role. Needs the areas `settings` and `refusals`. */
export function Members({
  campaignId,
  members,
  me,
  mayAppoint,
}: {
  campaignId: string;
  members: Membership[];
  /** The reader as a person. */
  me: string | null;
  mayAppoint: boolean;
}) {
  const t = useTranslations('settings.members');
  return (
    <>
      <p className="mb-3 text-muted">{t('count', { count: members.length })}</p>
      <ul className="divide-y divide-line border-t border-line">
        {members.map((member) => (
          <MemberItem
            key={member.personId}
            campaignId={campaignId}
            member={member}
            mine={member.personId === me}
            mayAppoint={mayAppoint}
          />
        ))}
      </ul>
    </>
  );
}

const appoints = (role: Membership['role']) => role === 'organizer' || role === 'owner';

function MemberItem({
  campaignId,
  member: { personId, name, role },
  mine,
  mayAppoint,
}: {
  campaignId: string;
  member: Membership;
  mine: boolean;
  mayAppoint: boolean;
}) {
  const t = useTranslations('settings');
  const { run, pending, problem } = useCommand();
  const [removing, setRemoving] = useState(false);
  const changeable = mayAppoint || !appoints(role);
  const remove = async () => {
    await run((idempotencyKey) => api.memberships.end({ campaignId, personId, idempotencyKey }));
    setRemoving(false);
  };
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 flex-1 basis-40 self-center font-semibold break-words">
          {name}
          {mine && <span className="font-normal text-muted"> ({t('members.you')})</span>}
        </p>
        {changeable ? (
          <div className="flex flex-wrap items-end gap-2">
            <SelectField
              label={<span className="sr-only">{t('members.role', { name })}</span>}
              value={role}
              disabled={pending}
              onChange={(event) => {
                const next = roles.find((one) => one === event.target.value);
                if (next)
                  run((idempotencyKey) =>
                    api.memberships.setRole({ campaignId, personId, role: next, idempotencyKey }),
                  );
              }}
              options={roles
                .filter((one) => mayAppoint || !appoints(one))
                .map((value) => ({ value, label: t(`roles.${value}`) }))}
            />
            {!mine && (
              <Button wide={false} variant="quiet" onClick={() => setRemoving(true)}>
                {t('members.remove')}
                <span className="sr-only">: {name}</span>
              </Button>
            )}
          </div>
        ) : (
          <p className="text-muted">{t(`roles.${role}`)}</p>
        )}
      </div>
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title={t('members.sure', { name })}
        confirmLabel={t('members.confirm')}
        pending={pending}
        onConfirm={remove}
      >
        {t('members.about')}
      </ConfirmDialog>
    </li>
  );
}
