import type { ReactNode } from 'react';
import { Messages } from '#app/ui/messages.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';

/** One short form under one heading. */
export function IdentityPage({
  title,
  sub,
  children,
}: {
  title: string;
  sub?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Page width="narrow">
      <PageHeading title={title} sub={sub} />
      <div className="mt-6 grid gap-6">
        <Messages areas={['identity', 'refusals']}>{children}</Messages>
      </div>
    </Page>
  );
}
