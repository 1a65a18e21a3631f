export type ButtonVariant = 'primary' | 'quiet' | 'danger';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  quiet: 'bg-surface text-ink border-edge hover:bg-wash',
  danger:
    'bg-danger text-on-danger border-transparent hover:brightness-90 dark:hover:brightness-110',
};

/** One look for what is pressed and what is followed. */
export const buttonClass = (variant: ButtonVariant = 'primary', wide = false) =>
  `inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-center font-semibold leading-tight no-underline transition-colors disabled:opacity-60 aria-disabled:opacity-60 ${
    wide ? 'w-full min-h-13 text-md' : ''
  } ${variants[variant]}`;
