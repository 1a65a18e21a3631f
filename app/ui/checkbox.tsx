import { type ComponentProps, type ReactNode, useId } from 'react';

type Props = Omit<ComponentProps<'input'>, 'className' | 'type' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  /** One of several (radio) or any of several (checkbox). */
  type?: 'checkbox' | 'radio';
};

/** A box and its words as one target of at least 44 px. */
export function Checkbox({ label, hint, error, type = 'checkbox', ...input }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3 py-1.5">
        <input
          {...input}
          type={type}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className="size-5.5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ms-8.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="ms-8.5 text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
