'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { ImportState } from '#lib/map/import/schema.ts';
import { useEdit } from '../use-edit.ts';
import { ImportRow } from './import-row.tsx';
import { useImports } from './use-imports.ts';

/** What is being imported, with how far it is, and what was, each to be taken back as one, also days later. */
export function ImportList({
  campaignId,
  imports,
}: {
  campaignId: string;
  imports: ImportState[];
}) {
  const t = useTranslations('importing');
  const toast = useToast();
  const [asked, setAsked] = useState<ImportState | null>(null);
  const shown = useImports(campaignId, imports);
  const { send, pending, refusal } = useEdit(() => {
    setAsked(null);
    toast({ message: t('undone') });
  });
  if (shown.length === 0) return null;
  return (
    <Section title={t('jobs.title')}>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((one) => (
          <ImportRow key={one.id} one={one} onTakeBack={() => setAsked(one)} />
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
