import { useTranslations } from 'next-intl';
import type { Operation } from './operations.ts';
import { shapeOf } from './shape-of.ts';

/** What scrolls has to take the keyboard, or its far side cannot be read without a pointer. */
const reachable = { tabIndex: 0 };

function Code({ label, children }: { label: string; children: string }) {
  return (
    <section
      aria-label={label}
      {...reachable}
      className="overflow-x-auto rounded-md border border-line bg-surface p-3 text-sm"
    >
      <pre>
        <code>{children}</code>
      </pre>
    </section>
  );
}

/** One operation: where it is, what it takes, what it gives back, how it refuses. */
export function OperationView({ operation }: { operation: Operation }) {
  const t = useTranslations('reference');
  const { id, method, path, summary, inputs, output, refusals, curl } = operation;
  return (
    <details className="min-w-0 border-t border-line">
      <summary className="min-h-11 cursor-pointer py-3 hover:bg-wash">
        <h3 className="inline text-md font-semibold">{summary || id}</h3>
        <span className="mt-1 block text-sm wrap-anywhere">
          <b className="me-2 font-semibold text-accent">{method}</b>
          <code>{path}</code>
        </span>
      </summary>
      {/* An address with #id opens what it stands in. */}
      <div id={id} className="pb-6">
        {inputs.length > 0 && (
          <dl aria-label={t('inputs')} className="mt-4 grid gap-3">
            {inputs.map(({ name, where, required, schema }) => (
              <div key={name} className="grid gap-x-4 sm:grid-cols-[14rem_1fr]">
                <dt className="wrap-anywhere">
                  <code className="text-sm font-semibold">{name}</code>{' '}
                  <span className="text-sm text-muted">
                    {t(`where.${where === 'path' || where === 'query' ? where : 'body'}`)}
                    {!required && `, ${t('optional')}`}
                  </span>
                </dt>
                <dd className="min-w-0">
                  <code className="text-sm whitespace-pre-wrap wrap-anywhere">
                    {shapeOf(schema)}
                    {schema.default !== undefined && ` = ${JSON.stringify(schema.default)}`}
                  </code>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div className="mt-4 grid gap-2">
          {output && (
            <details>
              <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-accent">
                {t('answer')}
              </summary>
              <Code label={t('answer')}>{shapeOf(output)}</Code>
            </details>
          )}
          <details>
            <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-accent">
              {t('example')}
            </summary>
            <Code label={t('example')}>{curl}</Code>
          </details>
          <details>
            <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-accent">
              {t('refusals')}
            </summary>
            <ul className="grid gap-1 text-sm">
              {refusals.map(({ status, meaning }) => (
                <li key={status}>
                  <b className="font-semibold tabular-nums">{status}</b> {meaning}
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
    </details>
  );
}
