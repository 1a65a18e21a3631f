'use client';

import { useEffect, useRef } from 'react';

/** For a row that may be wider than the screen: what `chosen` selects in it is brought into sight, and again when `value` changes. */
export function useInSight<Row extends HTMLElement>(chosen: string, value: string) {
  const row = useRef<Row>(null);
  useEffect(() => {
    const found = row.current?.querySelector<HTMLElement>(chosen);
    if (!row.current || !found) return;
    row.current.scrollLeft = found.offsetLeft - (row.current.clientWidth - found.offsetWidth) / 2;
  }, [chosen, value]);
  return row;
}
