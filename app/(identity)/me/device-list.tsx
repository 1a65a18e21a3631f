'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { Timestamp } from '#app/ui/timestamp.tsx';
import { useToast } from '#app/ui/toast.tsx';
import type { Session } from '#lib/accounts/schema.ts';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import { deviceName } from './device-name.ts';

/** Where one is signed in, with a way to end each, or all at once. */
export function DeviceList({ devices }: { devices: Session[] }) {
  const t = useTranslations();
  const toast = useToast();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState<string | null>(null);
  const [pending, start] = useTransition();

  const attempt = (work: () => Promise<unknown>, then: () => void) =>
    start(async () => {
      try {
        await work();
        then();
      } catch (error) {
        toast({ message: t(`refusals.${reasonOf(error)}`) });
        router.refresh();
      }
    });
  const revoke = (sessionId: string) => {
    setEnding(sessionId);
    attempt(
      () => api.sessions.revoke({ sessionId }),
      () => {
        toast({ message: t('me.devices.ended') });
        router.refresh();
      },
    );
  };
  const everywhere = () =>
    attempt(
      () => api.sessions.signOutEverywhere(),
      () => location.assign('/signin'),
    );

  return (
    <div className="grid gap-4">
      <ul aria-label={t('me.devices.title')} className="divide-y divide-line border-y border-line">
        {devices.map(({ id, device, lastSeenAt, current }) => {
          const known = deviceName(device);
          const name = known ? t('me.devices.name', known) : t('me.devices.unknown');
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
            >
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-sm text-muted">
                  {current ? (
                    t('me.devices.current')
                  ) : (
                    <>
                      {t('me.devices.seen')} <Timestamp value={lastSeenAt} />
                    </>
                  )}
                </p>
              </div>
              {!current && (
                <Button
                  variant="quiet"
                  pending={pending && ending === id}
                  aria-label={t('me.devices.endNamed', { name })}
                  onClick={() => revoke(id)}
                >
                  {t('me.signOut')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('me.devices.everywhere')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('me.devices.everywhere')}
        confirmLabel={t('me.devices.everywhere')}
        onConfirm={everywhere}
        pending={pending}
      >
        {t('me.devices.everywhereMeans', { count: devices.length })}
      </ConfirmDialog>
    </div>
  );
}
