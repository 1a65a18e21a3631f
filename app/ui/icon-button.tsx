import type { ComponentProps, ReactNode } from 'react';

/** A button that shows only an icon; the label is what a screen reader says and a pointer reveals. */
export function IconButton({
  label,
  icon,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'className' | 'children'> & { label: string; icon: ReactNode }) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-wash hover:text-ink disabled:opacity-50 aria-pressed:bg-accent-wash aria-pressed:text-accent [&_svg]:size-5"
    >
      {icon}
    </button>
  );
}
