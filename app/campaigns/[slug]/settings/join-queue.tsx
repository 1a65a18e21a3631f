'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { Timestamp } from '#app/ui/timestamp.tsx';
import { api } from '#lib/api/client.ts';
import type { JoinRequest } from '#lib/invitations/schema.ts';
import { useCommand } from './use-command.ts';

/** Who followed a link and waits. Comes and goes by itself as it changes. */
export function JoinQueue({
  campaignId,
  requests,
  mayAppoint,
}: {
  campaignId: string;
  requests: JoinRequest[];
  mayAppoint: boolean;
}) {
  const t = useTranslations('settings.waiting');
  if (requests.length === 0) return <p className="text-muted">{t('nobody')}</p>;
  return (
    <ul className="divide-y divide-line border-t border-line">
      {requests.map((request) => (
        <WaitingPerson
          key={request.id}
          campaignId={campaignId}
          request={request}
          decidable={mayAppoint || request.role === 'member' || request.role === 'observer'}
        />
      ))}
    </ul>
  );
}

function WaitingPerson({
  campaignId,
  request: { id: requestId, name, role, createdAt },
  decidable,
}: {
  campaignId: string;
  request: JoinRequest;
  decidable: boolean;
}) {
  const t = useTranslations('settings');
  const { run, pending, problem } = useCommand();
  const decide = (decision: 'approve' | 'decline') =>
    run((idempotencyKey) => api.joinRequests[decision]({ campaignId, requestId, idempotencyKey }));
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="font-semibold break-words">{name}</p>
          <p className="text-sm text-muted">
            {t('waiting.as', { role: t(`roles.${role}`) })} · <Timestamp value={createdAt} />
          </p>
        </div>
        {decidable ? (
          <div className="flex gap-2">
            <Button wide={false} pending={pending} onClick={() => decide('approve')}>
              {t('waiting.approve')}
              <span className="sr-only">: {name}</span>
            </Button>
            <Button wide={false} variant="quiet" onClick={() => decide('decline')}>
              {t('waiting.decline')}
              <span className="sr-only">: {name}</span>
            </Button>
          </div>
        ) : (
          <p className="text-sm text-muted">{t('waiting.owners')}</p>
        )}
      </div>
      <FormErrors errors={problem ? [{ message: problem }] : []} />
    </li>
  );
}
