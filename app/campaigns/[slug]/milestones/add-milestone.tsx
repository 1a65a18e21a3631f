'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { api } from '#lib/api/client.ts';
import { MilestoneForm } from './milestone-form.tsx';

/** The one main action of the page. */
export function AddMilestone({ campaignId, today }: { campaignId: string; today: string }) {
  const t = useTranslations('milestones');
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        wide={false}
        onClick={() => setOpen(true)}
        icon={<Plus aria-hidden className="size-4" />}
      >
        {t('add')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('add')}>
        <MilestoneForm
          start={{ title: '', role: 'agitate', dueOn: today, criterion: '', expected: '' }}
          submit={t('add')}
          ask={(fields, idempotencyKey) =>
            api.milestones.create({ ...fields, campaignId, idempotencyKey })
          }
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </div>
  );
}
