'use client';

import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { Section } from '#app/ui/section.tsx';
import type { InOrganization } from '#lib/organizations/schema.ts';
import type { Template } from '#lib/start/templates.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { type Example, ExampleList } from './example-list.tsx';
import { Guide } from './guide.tsx';
import { ImportFile } from './import-file.tsx';
import { OrganizationField } from './organization-field.tsx';
import { TemplateField } from './template-field.tsx';
import { useDraftOf } from './use-draft-of.ts';

/** The first screen: for whom, and three ways to begin. */
export function Start({
  organizations,
  examples,
  onlyExample,
}: {
  organizations: { id: string; name: string }[];
  examples: Example[];
  /** Came to take one worked example along. */
  onlyExample: boolean;
}) {
  const t = useTranslations('start');
  const [chosen, setChosen] = useState(organizations[0]?.id ?? '');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [template, setTemplate] = useState<Template | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const draftOf = useDraftOf();

  /** For whom the campaign is made; null after saying what is missing. */
  const organization = (): InOrganization | null => {
    if (chosen) return { id: chosen };
    if (name.trim()) return { name };
    setMissing(true);
    document.getElementById('organization')?.focus();
    return null;
  };

  if (draft)
    return <Guide start={draft} organization={organization} onLeave={() => setDraft(null)} />;
  return (
    <>
      <PageHeading title={t('title')} sub={t('about')} />
      <div className="mt-8 grid max-w-measure gap-10">
        <OrganizationField
          organizations={organizations}
          chosen={chosen}
          onChoose={setChosen}
          name={name}
          onName={(value) => {
            setName(value);
            setMissing(false);
          }}
          missing={missing}
        />
        {!onlyExample && (
          <Section title={t('guide.title')} rule>
            <p className="mb-4 text-muted">{t('guide.about')}</p>
            <TemplateField chosen={template} onChoose={setTemplate} />
            <Button
              icon={<ArrowRight aria-hidden className="size-4 rtl:-scale-x-100" />}
              onClick={() =>
                organization() && setDraft(template ? draftOf(template) : emptyDraft())
              }
            >
              {t('guide.begin')}
            </Button>
          </Section>
        )}
        <Section title={t('example.title')} rule>
          <p className="mb-4 text-muted">{t('example.about')}</p>
          <ExampleList examples={examples} organization={organization} />
        </Section>
        {!onlyExample && (
          <Section title={t('file.title')} rule>
            <ImportFile organization={organization} />
          </Section>
        )}
      </div>
    </>
  );
}
