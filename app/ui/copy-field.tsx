'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from './button.tsx';
import { controlClass, Field } from './field.tsx';

/** A link or code to hand on. Says when it is copied; selects it where copying is not allowed. */
export function CopyField({ label, value, hint }: { label: string; value: string; hint?: string }) {
  const t = useTranslations('common.copy');
  const [copied, setCopied] = useState(false);
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <div className="flex flex-wrap gap-2">
          <div className="min-w-0 flex-1 basis-48">
            <input
              {...control}
              readOnly
              value={value}
              className={controlClass}
              onFocus={(event) => event.target.select()}
            />
          </div>
          <Button
            variant="quiet"
            icon={
              copied ? (
                <Check aria-hidden className="size-4" />
              ) : (
                <Copy aria-hidden className="size-4" />
              )
            }
            onClick={async () => {
              try {
                await navigator.clipboard.writeText(value);
                setCopied(true);
              } catch {
                document.getElementById(control.id)?.focus();
              }
            }}
          >
            {copied ? t('done') : t('copy')}
          </Button>
          <span role="status" className="sr-only">
            {copied ? t('said') : ''}
          </span>
        </div>
      )}
    </Field>
  );
}
