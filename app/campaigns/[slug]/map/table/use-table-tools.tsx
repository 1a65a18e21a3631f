'use client';

import { ClipboardPaste, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { TableTools } from '#app/map/table/map-row.ts';
import type { RowKind } from '#app/map/table/row-kinds.ts';
import { Button } from '#app/ui/button.tsx';
import type { OpenForm } from '../map-forms.tsx';
import { AddTie } from '../ties/add-tie.tsx';
import { EditCell } from './edit-cell.tsx';
import { RowActions } from './row-actions.tsx';

/** What the page adds to the table of the map; `open` is null for whoever only looks. */
export function useTableTools(
  start: RowKind,
  onKind: (kind: RowKind) => void,
  open: ((form: OpenForm) => void) | null,
): TableTools {
  const t = useTranslations('mapTable');
  const edit = useTranslations('map.edit');
  const [kind, setKind] = useState(start);
  const choose = (next: RowKind) => {
    setKind(next);
    onKind(next);
  };
  if (!open) return { kind, onKind: choose };
  return {
    ...{ kind, onKind: choose, Cell: EditCell, Actions: RowActions },
    above: (rows) => (
      <>
        {rows === 'resources' && (
          <Button
            variant="quiet"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => open({ kind: 'resource' })}
          >
            {edit('addResource')}
          </Button>
        )}
        {rows === 'ties' && <AddTie />}
        {(rows === 'actors' || rows === 'supplies') && (
          <Button
            variant="quiet"
            icon={<ClipboardPaste aria-hidden className="size-4" />}
            onClick={() => open({ kind: 'paste', rows })}
          >
            {t('paste.open')}
          </Button>
        )}
      </>
    ),
  };
}
