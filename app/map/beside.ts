'use client';

import { createContext } from 'react';

/** Around one of two maps that are compared: what it is called, and the actors and arrows that differ on it. */
export const Beside = createContext<{
  label: string;
  marks: ReadonlySet<string>;
  /** What is written on an actor that differs. */
  word: string;
} | null>(null);
