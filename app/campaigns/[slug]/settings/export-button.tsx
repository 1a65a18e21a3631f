'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { saveFile } from '#app/ui/save-file.ts';
import { caseFile } from '../case-file.ts';
import { useCommand } from './use-command.ts';

/** Hands over the whole map as a file that can be imported again, here or elsewhere. */
export function ExportButton({ campaignId, slug }: { campaignId: string; slug: string }) {
  const t = useTranslations('settings.export');
  const { run, pending, problem } = useCommand();
  const save = () =>
    run(async () => {
      saveFile(await caseFile(campaignId, slug));
    });
  return (
    <div className="grid gap-4">
      <p className="text-muted">{t('about')}</p>
      <FormErrors errors={problem ? [{ message: problem }] : []} />
      <div>
        <Button
          variant="quiet"
          pending={pending}
          onClick={save}
          icon={<Download aria-hidden className="size-4" />}
        >
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
