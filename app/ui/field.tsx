import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: string | null;
  /** Says "optional" beside the label; what is asked for without it is required. */
  optional?: boolean;
  id?: string;
};

export const controlClass =
  'min-h-12 w-full rounded-md border border-edge bg-surface px-3 py-2 text-md text-ink placeholder:text-muted md:min-h-11 md:text-base aria-invalid:border-danger aria-invalid:border-2 disabled:bg-wash disabled:text-muted';

/** What ties a control to its label, hint and error. */
export type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** Label, hint and error around one control, wired for assistive technology. */
export function Field({
  label,
  hint,
  error,
  optional,
  id: given,
  children,
}: FieldProps & { children: (control: Control) => ReactNode }) {
  const t = useTranslations('common.form');
  const made = useId();
  const id = given ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> {t('optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}
