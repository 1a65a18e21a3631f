'use client';

import { Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { api } from '#lib/api/client.ts';
import type { Invitation } from '#lib/invitations/schema.ts';
import { InviteForm } from './invite-form.tsx';
import { useCommand } from './use-command.ts';

/** The links by which people come in: those that are open, and a form for another. */
export function Invitations({
  campaignId,
  invitations,
  mayAppoint,
}: {
  campaignId: string;
  invitations: Invitation[];
  mayAppoint: boolean;
}) {
  const t = useTranslations('settings.invitations');
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState('');
  return (
    <div className="grid gap-6">
      {link && (
        <Notice tone="success" title={t('ready')}>
          <CopyField label={t('link')} value={link} hint={t('once')} />
        </Notice>
      )}
      {invitations.length > 0 ? (
        <ul className="divide-y divide-line border-t border-line">
          {invitations.map((invitation) => (
            <OpenInvitation
              key={invitation.id}
              campaignId={campaignId}
              invitation={invitation}
              revocable={
                mayAppoint || invitation.role === 'member' || invitation.role === 'observer'
              }
            />
          ))}
        </ul>
      ) : (
        !open && <p className="text-muted">{t('none')}</p>
      )}
      {open ? (
        <InviteForm
          campaignId={campaignId}
          mayAppoint={mayAppoint}
          onMade={(token) => {
            setLink(`${location.origin}/join/${token}`);
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button icon={<Link2 aria-hidden className="size-4" />} onClick={() => setOpen(true)}>
            {t('add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function OpenInvitation({
  campaignId,
  invitation: { id: invitationId, role, usesLeft, expiresAt, createdBy },
  revocable,
}: {
  campaignId: string;
  invitation: Invitation;
  revocable: boolean;
}) {
  const t = useTranslations('settings');
  const { run, pending, problem } = useCommand();
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="font-semibold">{t('invitations.for', { role: t(`roles.${role}`) })}</p>
          <p className="text-sm text-muted">
            {t('invitations.left', { count: usesLeft })} ·{' '}
            {t('invitations.by', { name: createdBy })} · {t('invitations.until')}{' '}
            <DateText value={expiresAt} shape="moment" />
          </p>
        </div>
        {revocable && (
          <Button
            wide={false}
            variant="quiet"
            pending={pending}
            onClick={() =>
              run((idempotencyKey) =>
                api.invitations.revoke({ campaignId, invitationId, idempotencyKey }),
              )
            }
          >
            {t('invitations.revoke')}
          </Button>
        )}
      </div>
      <FormErrors errors={problem ? [{ message: problem }] : []} />
    </li>
  );
}
