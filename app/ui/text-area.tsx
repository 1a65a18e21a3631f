import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field.tsx';

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'className' | 'children'>;

/** Several lines; grows with what is written where the browser can. */
export function TextArea({ label, hint, error, optional, id, rows = 3, ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          rows={rows}
          className={`${controlClass} field-sizing-content`}
        />
      )}
    </Field>
  );
}
