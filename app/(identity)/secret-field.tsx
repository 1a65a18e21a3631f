'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { controlClass, Field, type FieldProps } from '#app/ui/field.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';

type Props = FieldProps & Omit<ComponentProps<'input'>, 'className' | 'children' | 'type'>;

/** A password, which may be looked at while it is typed, pasted, and filled in by a password manager. */
export function SecretField({ label, hint, error, id, ...input }: Props) {
  const t = useTranslations('identity.secret');
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => (
        <span className="relative block">
          <input
            maxLength={200}
            autoCapitalize="none"
            spellCheck={false}
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            className={`${controlClass} pe-12`}
          />
          <span className="absolute inset-y-0 end-0 flex items-center">
            <IconButton
              label={t(shown ? 'hide' : 'show')}
              icon={shown ? <EyeOff /> : <Eye />}
              onClick={() => setShown(!shown)}
            />
          </span>
        </span>
      )}
    </Field>
  );
}
