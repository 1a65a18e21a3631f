'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { api } from '#lib/api/client.ts';
import type { InOrganization } from '#lib/organizations/schema.ts';
import type { FieldProblem } from '#lib/result.ts';
import { useCreate } from './use-create.ts';

const LARGEST = 20_000_000;

/** Takes a case file, chosen or dropped, and shows every problem it has by its place in the file. */
export function ImportFile({ organization }: { organization: () => InOrganization | null }) {
  const t = useTranslations('start.file');
  const { create, pending, problem, fields } = useCreate();
  const [own, setOwn] = useState('');
  const [name, setName] = useState('');
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    const where = file && organization();
    if (!file || !where) return;
    setName(file.name);
    setOwn(file.size > LARGEST ? t('tooLarge') : '');
    if (file.size > LARGEST) return;
    const text = await file.text();
    await create((idempotencyKey) =>
      api.cases.import({ file: text, organization: where, idempotencyKey }),
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const sentenceOf = ({ code, values = {}, message }: FieldProblem) => {
    const key = `problems.${code}` as Parameters<typeof t>[0];
    // Values stand as the file has them: a number is not written otherwise in another language.
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return code && t.has(key) ? t(key, Object.fromEntries(texts)) : message;
  };
  const said = own || problem;
  return (
    <div className="grid gap-4">
      <p className="text-muted">{t('about')}</p>
      <FormErrors
        title={said ? t('refused', { name }) : undefined}
        errors={said ? [{ message: said }] : []}
      />
      {fields.length > 0 && (
        <ol className="grid gap-3 border-y border-line py-3">
          {fields.map((field) => (
            <li key={`${field.path} ${field.message}`}>
              <code className="block font-mono text-sm break-all">{field.path}</code>
              <span className="text-muted">{sentenceOf(field)}</span>
            </li>
          ))}
        </ol>
      )}
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
        <span role="status">{pending ? t('reading', { name }) : t('choose')}</span>
        <input
          type="file"
          aria-label={t('choose')}
          accept=".json,application/json"
          className="sr-only"
          disabled={pending}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file, corrected, can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}
