import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The parts of the page in their order, by the anchors they are linked with. */
export const parts = [
  'power',
  'two',
  'confused',
  'map',
  'sure',
  'time',
  'work',
  'scholars',
] as const;
/** What the part for scholars is made of. */
export const scholarly = [
  'symbols',
  'formulas',
  'choices',
  'validation',
  'limits',
  'sources',
] as const;

/** A part of the page under its heading, with an address of its own. */
export function Part({ id, children }: { id: (typeof parts)[number]; children: ReactNode }) {
  const t = useTranslations('howPowerWorks.parts');
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-4 text-xl">
        {t(id)}
      </h2>
      <div className="grid grid-cols-1 gap-4">{children}</div>
    </section>
  );
}

/** The same within the part for scholars. */
export function SubPart({ id, children }: { id: (typeof scholarly)[number]; children: ReactNode }) {
  const t = useTranslations('howPowerWorks.parts');
  return (
    <section aria-labelledby={id} className="mt-6 grid min-w-0 grid-cols-1 gap-3">
      <h3 id={id} className="text-lg">
        {t(id)}
      </h3>
      {children}
    </section>
  );
}

/** A paragraph no wider than can be read. */
export function Text({ children, muted }: { children: ReactNode; muted?: boolean }) {
  return <p className={`max-w-measure ${muted ? 'text-muted' : ''}`}>{children}</p>;
}
