import type { ReactNode } from 'react';

const widths = {
  /** A form or a text. */
  narrow: 'max-w-160',
  normal: 'max-w-[1180px]',
  /** The map: all there is. */
  wide: 'max-w-none',
} as const;

/** The page's margins. The layout already gives `<main>`. */
export function Page({
  width = 'normal',
  children,
}: {
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  return (
    <div
      data-wide={width === 'wide' || undefined}
      className={`mx-auto w-full ${widths[width]} px-5 ${width === 'wide' ? 'py-4' : 'py-6 md:py-8'} md:px-8`}
    >
      {children}
    </div>
  );
}
