'use client';

import { type AbstractIntlMessages, IntlProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

/** Adds to what the provider above it holds, because a nested provider would otherwise replace it. */
export function MoreMessages({
  messages,
  children,
}: {
  messages: AbstractIntlMessages;
  children: ReactNode;
}) {
  const above = useMessages();
  return (
    <IntlProvider locale={useLocale()} messages={{ ...above, ...messages }}>
      {children}
    </IntlProvider>
  );
}
