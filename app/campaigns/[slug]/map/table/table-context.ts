'use client';

import { createContext, useContext } from 'react';
import type { PowerMap } from '#lib/map/schema.ts';
import type { OpenForm } from '../map-forms.tsx';

type Editing = { campaignId: string; map: PowerMap; open: (form: OpenForm) => void };

const Context = createContext<Editing | null>(null);
export const TableEditing = Context.Provider;

/** What editing a row needs to know; only where an organizer's table is. */
export function useEditing(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error('a cell is edited outside TableEditing');
  return editing;
}
