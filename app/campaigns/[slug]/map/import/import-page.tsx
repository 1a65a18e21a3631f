'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
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
  const [over, setOver] = useState(false);
  const { take, choose, confirm, choices, preview, doing, name, refused } = useImport(
    campaignId,
    slug,
    {
      ...{ direction: 'supplies', undirected: 'both', covered: 0.5, importance: 0 },
      ...{ resource: t('unnamed'), effectiveOn: dated ? today() : null, places: false },
    },
  );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="mt-6 grid gap-8">
      {refused && <Problems name={name} refused={refused} />}
      <label
        className={`flex min-h-28 cursor-pointer flex-col items-center justify-center gap-2 rounded-md border border-dashed p-4 text-center has-focus-visible:outline-2 ${over ? 'border-accent bg-accent-wash' : 'border-edge'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp aria-hidden className="size-6 text-muted" />
        <span role="status" className="break-words [overflow-wrap:anywhere]">
          {doing ? t(doing, { name }) : preview ? t('another') : t('choose')}
        </span>
        {doing && <progress aria-label={t(doing, { name })} className="w-48 accent-accent" />}
        <input
          type="file"
          aria-label={t('choose')}
          accept=".json,.csv,.tsv,.txt,.xlsx,.gexf,.graphml,.xml"
          className="sr-only"
          disabled={doing !== null}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file, corrected, can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      {preview && (
        <>
          <Choices preview={preview} choices={choices} onChange={choose} dated={dated} />
          <PreviewOf name={name} preview={preview} pending={doing !== null} onConfirm={confirm} />
        </>
      )}
    </div>
  );
}
