'use client';

import { useState } from 'react';

/** Whether what a form was opened on has changed since: someone else was faster. */
export function useChanged(signature: string): boolean {
  const [opened] = useState(signature);
  return opened !== signature;
}
