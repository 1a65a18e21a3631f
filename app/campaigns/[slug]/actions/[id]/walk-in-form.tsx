'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import { Refused } from '../refused.tsx';
import { usePress } from '../use-press.ts';

/** Someone who came without having signed up: a name is enough. */
export function WalkInForm({ campaignId, actionId }: { campaignId: string; actionId: string }) {
  const t = useTranslations('actions.roster');
  const { press, pending, refusal } = usePress();
  const [added, setAdded] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (!name || pending) return;
    press(
      (idempotencyKey) => api.actions.addWalkIn({ campaignId, actionId, idempotencyKey, name }),
      () => {
        setAdded(name);
        form.current?.reset();
      },
    );
  };
  return (
    <form
      method="dialog"
      ref={form}
      onSubmit={submit}
      aria-label={t('walkIn')}
      className="grid gap-2"
    >
      <h3 className="font-sans text-md">{t('walkIn')}</h3>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <TextField
            label={t('walkInName')}
            name="name"
            required
            maxLength={100}
            autoComplete="off"
          />
        </div>
        <Button type="submit" variant="quiet" pending={pending}>
          {t('walkInAdd')}
        </Button>
      </div>
      <p role="status" className="text-success empty:hidden">
        {added && t('walkInAdded', { name: added })}
      </p>
      <Refused>{refusal}</Refused>
    </form>
  );
}
