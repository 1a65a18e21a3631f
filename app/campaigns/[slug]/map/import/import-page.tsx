'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { FileDrop } from '#app/ui/file-drop.tsx';
import { Choices } from './choices.tsx';
import { PreviewOf } from './preview-of.tsx';
import { Problems } from './problems.tsx';
import { useImport } from './use-import.ts';

const today = () => new Date().toLocaleDateString('en-CA');

/** A file chosen or dropped, what becomes of it, and one press that does it. */
export function ImportPage({
  campaignId,
  slug,
  dated,
}: {
  campaignId: string;
  slug: string;
  /** The map has a past: what a file says of those who are there holds from today on. */
  dated: boolean;
}) {
  const t = useTranslations('importing');
  const { take, choose, confirm, stop, choices, preview, doing, name, refused } = useImport(
    campaignId,
    slug,
    {
      ...{ direction: 'supplies', undirected: 'both', covered: 0.5, importance: 0 },
      ...{ resource: t('unnamed'), effectiveOn: dated ? today() : null, places: false },
    },
  );
  return (
    <div className="mt-6 grid gap-8">
      {refused && <Problems name={name} refused={refused} />}
      <FileDrop
        label={t('choose')}
        said={doing ? t(doing, { name }) : preview ? t('another') : t('choose')}
        accept=".json,.csv,.tsv,.txt,.xlsx,.gexf,.graphml,.xml"
        disabled={doing !== null}
        onTake={(file) => void take(file)}
      >
        {doing && <progress aria-label={t(doing, { name })} className="w-48 accent-accent" />}
      </FileDrop>
      {doing === 'reading' && (
        <Button variant="quiet" onClick={stop}>
          {t('stop')}
        </Button>
      )}
      {preview && (
        <>
          <Choices preview={preview} choices={choices} onChange={choose} dated={dated} />
          <PreviewOf name={name} preview={preview} pending={doing !== null} onConfirm={confirm} />
        </>
      )}
    </div>
  );
}
