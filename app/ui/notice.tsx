import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

const tones = {
  info: { icon: Info, text: 'text-accent', border: 'border-s-accent' },
  success: { icon: CircleCheck, text: 'text-success', border: 'border-s-success' },
  warning: { icon: TriangleAlert, text: 'text-warning', border: 'border-s-warning' },
  danger: { icon: CircleAlert, text: 'text-danger', border: 'border-s-danger' },
} as const;

/** Something to know before going on. Danger interrupts a screen reader, the rest waits its turn. */
export function Notice({
  tone = 'info',
  title,
  children,
  action,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const { icon: Icon, text, border } = tones[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={`flex flex-wrap items-start gap-x-4 gap-y-2 rounded-md border border-line border-s-4 ${border} bg-surface px-4 py-3`}
    >
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${text}`} />
      <div className="min-w-0 flex-1 basis-48">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-measure">{children}</div>}
      </div>
      {action && <div className="shrink-0">{action}</div>}
    </div>
  );
}
