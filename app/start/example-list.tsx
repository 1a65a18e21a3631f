'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { api } from '#lib/api/client.ts';
import type { InOrganization } from '#lib/organizations/schema.ts';
import { useCreate } from './use-create.ts';

export type Example = { id: string; slug: string; title: string; question: string };

/** The worked examples: to look at, or to take along as a campaign of one's own. */
export function ExampleList({
  examples,
  organization,
}: {
  examples: Example[];
  organization: () => InOrganization | null;
}) {
  return (
    <ul className="grid gap-6">
      {examples.map((example) => (
        <ExampleItem key={example.id} example={example} organization={organization} />
      ))}
    </ul>
  );
}

function ExampleItem({
  example: { id, slug, title, question },
  organization,
}: {
  example: Example;
  organization: () => InOrganization | null;
}) {
  const t = useTranslations('start.example');
  const { create, pending, problem } = useCreate();
  return (
    <li className="grid gap-3">
      <div>
        <h3 className="text-md font-semibold">{title}</h3>
        <p className="text-muted">{question}</p>
      </div>
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <div className="flex flex-wrap gap-3">
        <Button
          variant="quiet"
          pending={pending}
          onClick={() => {
            const where = organization();
            if (where)
              create((idempotencyKey) =>
                api.cases.copyExample({ campaignId: id, organization: where, idempotencyKey }),
              );
          }}
        >
          {t('copy')}
          <span className="sr-only">: {title}</span>
        </Button>
        <ButtonLink variant="quiet" href={`/campaigns/${slug}`}>
          {t('look')}
          <span className="sr-only">: {title}</span>
        </ButtonLink>
      </div>
    </li>
  );
}
