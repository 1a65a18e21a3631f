'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Editable } from '#app/map/table/map-row.ts';
import { controlClass } from '#app/ui/field.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { useSaveCell } from './use-save-cell.ts';

/** A cell that becomes a field when it is pressed: Enter saves, Escape gives up, and the keyboard stays where it was. */
export function EditCell({ editable, children }: { editable: Editable; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) return <CellField editable={editable} onClose={() => setOpen(false)} />;
  return (
    <button
      ref={button}
      type="button"
      title={editable.label}
      onClick={() => setOpen(true)}
      className="min-h-11 rounded-sm text-start decoration-dotted underline underline-offset-4 hover:decoration-solid"
    >
      {children}
      <span className="sr-only">. {editable.label}</span>
    </button>
  );
}

function CellField({ editable, onClose }: { editable: Editable; onClose: () => void }) {
  const t = useTranslations('mapTable');
  const common = useTranslations('common');
  const form = useTranslations('map.edit');
  const [opened, setOpened] = useState(editable.value);
  const [value, setValue] = useState(editable.value);
  const [problem, setProblem] = useState<string | null>(null);
  const { save, pending, refusal } = useSaveCell(onClose);
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = () => {
    if (pending) return;
    if (editable.value !== opened) {
      // Somebody was faster: she has now been told, and the next press is about what stands there now.
      setOpened(editable.value);
      setProblem(form('changedMeanwhile'));
      return;
    }
    if (value === opened) return onClose();
    const edit = editable.edit(value);
    if (!edit) return setProblem(t('notUnderstood'));
    setProblem(null);
    save(edit);
  };
  const said = problem ?? refusal;
  const control = {
    ...{ ref: field, value, 'aria-label': editable.label, disabled: pending },
    ...{ 'aria-invalid': said ? true : undefined, 'aria-describedby': said ? id : undefined },
    onChange: ({ target }: { target: { value: string } }) => setValue(target.value),
  };
  return (
    <form
      method="dialog"
      className="grid min-w-44 gap-1 text-start whitespace-normal"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <div className="flex items-center gap-1">
        {editable.options ? (
          <select {...control} className={controlClass}>
            {editable.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            maxLength={200}
            inputMode={editable.unit ? 'decimal' : 'text'}
            className={`${controlClass} ${editable.unit ? 'min-w-24 max-w-24' : ''}`}
          />
        )}
        {editable.unit && <span className="whitespace-nowrap">{editable.unit}</span>}
        <IconButton label={common('save')} type="submit" disabled={pending} icon={<Check />} />
        <IconButton label={common('cancel')} icon={<X />} onClick={onClose} />
      </div>
      {said && (
        <p id={id} role="alert" className="max-w-60 text-sm font-medium text-danger">
          {said}
        </p>
      )}
    </form>
  );
}
