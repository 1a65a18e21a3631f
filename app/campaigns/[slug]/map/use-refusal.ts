'use client';

import { ORPCError } from '@orpc/client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { reasonOf } from '#lib/api/reason.ts';

/** Says why a press was refused. */
export function useRefusal() {
  const t = useTranslations('refusals');
  return useCallback(
    (error: unknown) => {
      const data = error instanceof ORPCError && error.defined ? error.data : {};
      return t(reasonOf(error), data.values ?? {});
    },
    [t],
  );
}
