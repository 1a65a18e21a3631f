import { controlClass, Field, type FieldProps } from './field.tsx';
import { Select, type SelectProps } from './select.tsx';

type Props = FieldProps & Omit<SelectProps, 'className' | 'children'>;

/** One of several, with what is asked above it. */
export function SelectField({ label, hint, error, optional, id, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional} id={id}>
      {(control) => <Select {...select} {...control} className={controlClass} />}
    </Field>
  );
}
