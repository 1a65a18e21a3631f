'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';

/** Header and footer; nothing where a page is shown inside somebody else's site. */
export function SiteChrome({ children }: { children: ReactNode }) {
  return useSelectedLayoutSegment() === 'embed' ? null : children;
}
