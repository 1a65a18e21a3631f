'use client';

import { useTranslations } from 'next-intl';
import { FormErrors } from '#app/ui/form-errors.tsx';
import type { FieldProblem } from '#lib/result.ts';
import type { Refused } from './use-import.ts';

/** Why nothing was imported, each problem by its place in the file. */
export function Problems({ name, refused }: { name: string; refused: Refused }) {
  const t = useTranslations('importing');
  return (
    <div className="grid gap-3">
      <FormErrors title={t('refused', { name })} errors={[{ message: refused.message }]} />
      {refused.fields.length > 0 && <ProblemList fields={refused.fields} />}
    </div>
  );
}

export function ProblemList({ fields }: { fields: FieldProblem[] }) {
  const t = useTranslations('importing');
  const ofCases = useTranslations('start.file');
  const sentenceOf = ({ code, values = {}, message }: FieldProblem) => {
    // Values stand as the file has them: a number is not written otherwise in another language.
    const texts = Object.fromEntries(Object.entries(values).map(([key, one]) => [key, `${one}`]));
    const own = `problems.${code}` as Parameters<typeof t>[0];
    const other = `problems.${code}` as Parameters<typeof ofCases>[0];
    if (code && t.has(own)) return t(own, texts);
    return code && ofCases.has(other) ? ofCases(other, texts) : message;
  };
  return (
    <ol className="grid gap-3 border-y border-line py-3">
      {fields.map((field) => (
        <li key={`${field.path} ${field.message}`}>
          <code className="block font-mono text-sm break-all">
            {field.path.replace(/^line\b/, t('place.line'))}
          </code>
          <span className="text-muted [overflow-wrap:anywhere]">{sentenceOf(field)}</span>
        </li>
      ))}
    </ol>
  );
}
