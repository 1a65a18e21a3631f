'use client';

import { useEffect } from 'react';

declare global {
  interface Window {
    awake?: true;
  }
}

/** Says that this page has woken up, so that what was pressed before is done now: see public/early.js. */
export function Awake() {
  useEffect(() => {
    window.awake = true;
    dispatchEvent(new Event('awake'));
  }, []);
  return null;
}
