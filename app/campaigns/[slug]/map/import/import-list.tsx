'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { Timestamp } from '#app/ui/timestamp.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { listImports } from '#lib/map/import/list-imports.ts';
import { useEdit } from '../use-edit.ts';

type Imported = Awaited<ReturnType<typeof listImports>>[number];

/** What was imported before, each to be taken back as one, also days later. */
export function ImportList({ campaignId, imports }: { campaignId: string; imports: Imported[] }) {
  const t = useTranslations('importing');
  const toast = useToast();
  const [asked, setAsked] = useState<Imported | null>(null);
  const { send, pending, refusal } = useEdit(() => {
    setAsked(null);
    toast({ message: t('undone') });
  });
  if (imports.length === 0) return null;
  return (
    <Section title={t('earlier')}>
      <ul className="divide-y divide-line border-y border-line">
        {imports.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span className="min-w-0 wrap-anywhere">
              <bdi>{one.name}</bdi>
              <span className="block text-sm text-muted">
                {one.importedBy && `${one.importedBy} · `}
                <Timestamp value={one.importedAt} />
                {one.undone && ` · ${t('isUndone')}`}
              </span>
            </span>
            {!one.undone && (
              <Button
                variant="quiet"
                aria-label={t('takeBackNamed', { name: one.name })}
                onClick={() => setAsked(one)}
              >
                {t('takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title={t('takeBackTitle', { name: asked?.name ?? '' })}
        confirmLabel={t('takeBack')}
        pending={pending}
        onConfirm={() =>
          asked &&
          send((idempotencyKey) =>
            api.map.undoImport({ campaignId, importId: asked.id, idempotencyKey }),
          )
        }
      >
        <p>{t('takeBackAbout')}</p>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
      </ConfirmDialog>
    </Section>
  );
}
