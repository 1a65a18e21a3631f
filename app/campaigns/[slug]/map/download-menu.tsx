'use client';

import { useTranslations } from 'next-intl';
import { Menu } from '#app/ui/menu.tsx';
import { saveFile } from '#app/ui/save-file.ts';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import { type MapFormat, mapFormats } from '#lib/map/files/formats.ts';

/** Takes the map of the day that is shown, or of the start, away as another program's file. */
export function DownloadMenu({ campaignId, on }: { campaignId: string; on: string }) {
  const t = useTranslations('map.files');
  const refusals = useTranslations('refusals');
  const toast = useToast();
  const download = async (format: MapFormat) => {
    try {
      const file = await api.map.download({ campaignId, format, on });
      saveFile(file);
      toast({ message: t('started', { name: file.name }) });
    } catch (error) {
      toast({ message: t('failed', { why: refusals(reasonOf(error)) }) });
    }
  };
  return (
    <Menu
      label={t('menu')}
      text={t('menu')}
      items={mapFormats.map((format) => ({
        label: t(format),
        onSelect: () => void download(format),
      }))}
    />
  );
}
