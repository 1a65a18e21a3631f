import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';

/** What is being asked of the reader and not answered yet; nothing at all where nothing is. */
export function SurveyList({
  surveys,
}: {
  surveys: { id: string; slug: string; title: string }[];
}) {
  const t = useTranslations('surveys');
  if (surveys.length === 0) return null;
  return (
    <Section title={t('home')}>
      <ul className="divide-y divide-line border-y border-line">
        {surveys.map(({ id, slug, title }) => (
          <li key={id} className="py-3">
            <Link
              className="font-semibold wrap-anywhere hover:underline"
              href={`/campaigns/${slug}/survey`}
            >
              {t('homeLine', { campaign: title })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
