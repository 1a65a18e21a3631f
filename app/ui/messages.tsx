import type { Messages as Catalogues } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MoreMessages } from './more-messages.tsx';

/** Hands client components below it the strings of these areas; `common` is always there. */
export async function Messages({
  areas = [],
  children,
}: {
  areas?: (keyof Catalogues)[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const picked = Object.fromEntries(areas.map((area) => [area, all[area]]));
  return <MoreMessages messages={picked}>{children}</MoreMessages>;
}
