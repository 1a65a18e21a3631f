import type { ComponentProps, ReactNode } from 'react';
import { type ButtonVariant, buttonClass } from './button-class.ts';
import { Link } from './link.tsx';

/** Looks like a button because it is the main action; is a link because it leads somewhere. */
export function ButtonLink({
  variant,
  wide,
  icon,
  children,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'className'> & {
  variant?: ButtonVariant;
  wide?: boolean;
  icon?: ReactNode;
}) {
  return (
    <Link {...rest} className={buttonClass(variant, wide)}>
      {icon}
      {children}
    </Link>
  );
}
