'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { useEditing } from '../table/table-context.ts';
import { TieForm } from './tie-form.tsx';

/** Above the rows of the table that are ties. */
export function AddTie() {
  const t = useTranslations('ties');
  const { map } = useEditing();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        icon={<Plus aria-hidden className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {t('add')}
      </Button>
      {open && <TieForm map={map} onClose={() => setOpen(false)} />}
    </>
  );
}
