import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '#app/ui/link.tsx';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { currentOrganization } from '../organization.ts';
import { NameForm } from './name-form.tsx';

type Props = PageProps<'/organizations/[slug]/settings'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization } = await currentOrganization((await params).slug);
  const t = await getTranslations('organization');
  return { title: `${t('settings')}, ${organization.name}` };
}

/** For those who run the organization. */
export default async function OrganizationSettings({ params }: Props) {
  const { slug } = await params;
  const { organization } = await currentOrganization(slug);
  if (!organization.admin) notFound();
  const t = await getTranslations('organization');
  return (
    <Page width="narrow">
      <Messages areas={['organization', 'refusals']}>
        <PageHeading
          eyebrow={
            <Link className="link" href={`/organizations/${slug}`}>
              {t('back', { name: organization.name })}
            </Link>
          }
          title={t('settings')}
        />
        <div className="mt-8">
          <NameForm organizationId={organization.id} name={organization.name} />
        </div>
      </Messages>
    </Page>
  );
}
