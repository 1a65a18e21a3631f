'use client';

import { Download } from 'lucide-react';
import { useParams, usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTies } from '#app/map/ties.tsx';
import { Menu } from '#app/ui/menu.tsx';
import { saveFile } from '#app/ui/save-file.ts';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import { mapFormats } from '#lib/map/files/words.ts';
import { caseFile } from '../case-file.ts';
import { pngOf } from './png-of.ts';

const formats = ['png', ...mapFormats, 'power-case'] as const;
type Format = (typeof formats)[number];

/** Takes the map of the day that is shown, or of the start, away as another program's file. */
export function DownloadMenu({
  campaignId,
  on,
  tied,
}: {
  campaignId: string;
  on: string;
  /** Whether pictures show ties. */
  tied: boolean;
}) {
  const path = usePathname();
  const slug = `${useParams()?.slug}`;
  const t = useTranslations('map.files');
  const refusals = useTranslations('refusals');
  const toast = useToast();
  // Whoever may not see ties is not offered an empty sheet of them.
  const known = useTies() !== null;
  const locale: 'en' | 'es' = useLocale() === 'es' ? 'es' : 'en';
  const asked = { campaignId, on, ...(tied && { ties: locale }) };
  const fileOf = async (format: Format) => {
    if (format === 'power-case') return caseFile(campaignId, slug);
    if (format !== 'png') {
      const { text, ...file } = await api.map.download({ ...asked, format });
      return { ...file, content: text };
    }
    const { name, text } = await api.map.download({ ...asked, format: 'svg' });
    return {
      name: name.replace(/svg$/, 'png'),
      mediaType: 'image/png',
      content: await pngOf(text),
    };
  };
  const download = async (format: Format) => {
    try {
      const file = await fileOf(format);
      saveFile(file);
      toast({ message: t('started', { name: file.name }) });
    } catch (error) {
      toast({ message: t('failed', { why: refusals(reasonOf(error)) }) });
    }
  };
  return (
    <Menu
      label={t('menu')}
      icon={<Download />}
      note={known ? t('about') : undefined}
      items={[
        ...formats
          .filter((format) => known || format !== 'ties-csv')
          .map((format) => ({
            label: t(format),
            onSelect: () => void download(format),
          })),
        { label: t('sheet'), href: `${path}/sheet?on=${on}` },
      ]}
    />
  );
}
