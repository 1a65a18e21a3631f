'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileDrop } from '#app/ui/file-drop.tsx';
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
      <FileDrop
        label={t('choose')}
        said={pending ? t('reading', { name }) : t('choose')}
        accept=".json,application/json"
        disabled={pending}
        onTake={take}
      />
    </div>
  );
}
