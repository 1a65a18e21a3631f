import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field.tsx';

type Props = FieldProps & Omit<ComponentProps<'input'>, 'className' | 'children'>;

/** One line of text, a number, a date: any input whose value is typed. */
export function TextField({ label, hint, error, optional, id, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => (
        <input {...input} {...control} required={input.required} className={controlClass} />
      )}
    </Field>
  );
}
