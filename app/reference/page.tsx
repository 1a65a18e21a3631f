import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { openApiDocument } from '#lib/api/document.ts';
import { OperationView } from './operation-view.tsx';
import { type OpenApi, operationsOf } from './operations.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('title') };
}

/** The API, read from the same document that programs read. */
export default async function ReferencePage() {
  const t = await getTranslations('reference');
  const document: OpenApi = JSON.parse(await openApiDocument());
  const nouns = operationsOf(document);
  return (
    <Page>
      <PageHeading title={t('title')} sub={t('about')} />
      <ul className="mt-4 grid max-w-measure list-disc gap-1 ps-5">
        <li>{t('json')}</li>
        <li>{t('retries')}</li>
        <li>{t('session')}</li>
        <li>
          <a className="link" href="/api/v1/openapi.json">
            {t('document')}
          </a>
        </li>
      </ul>
      <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[13rem_1fr]">
        <nav aria-label={t('contents')} className="lg:sticky lg:top-4 lg:self-start">
          <ul className="flex flex-wrap gap-x-4 lg:grid">
            {[...nouns].map(([noun, operations]) => (
              <li key={noun}>
                <a
                  className="inline-flex min-h-11 items-center text-accent hover:underline"
                  href={`#${noun}`}
                >
                  {noun} ({operations.length})
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid min-w-0 gap-12">
          {[...nouns].map(([noun, operations]) => (
            <section key={noun} aria-labelledby={noun} className="min-w-0">
              <h2 id={noun} className="mb-3 scroll-mt-4 text-xl">
                {noun}
              </h2>
              {operations.map((operation) => (
                <OperationView key={operation.id} operation={operation} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
