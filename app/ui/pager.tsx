'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button.tsx';

/** One page of many rows; says which, so that a screen reader hears it change. */
export function Pager({
  page,
  pages,
  onPage,
}: {
  /** From 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  const t = useTranslations('common.pager');
  return (
    <nav aria-label={t('label')} className="screen-only flex items-center gap-3">
      <Button variant="quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('before')}
      </Button>
      <span role="status">{t('page', { page: page + 1, pages })}</span>
      <Button variant="quiet" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
    </nav>
  );
}
