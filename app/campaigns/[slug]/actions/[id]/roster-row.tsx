'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useOptimistic, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import type { Roster } from '#lib/actions/schema.ts';
import { api } from '#lib/api/client.ts';
import { Refused } from '../refused.tsx';
import { usePress } from '../use-press.ts';

/** One person: a tap when they arrive, another to take it back. Their contact only when it is asked for. */
export function RosterRow({
  campaignId,
  actionId,
  person,
  open,
}: {
  campaignId: string;
  actionId: string;
  person: Roster['people'][number];
  open: boolean;
}) {
  const t = useTranslations('actions.roster');
  const { press, refusal } = usePress();
  const [contact, setContact] = useState<string | null>(null);
  // At a door nobody waits for the network: shown at once, put right when it was refused.
  const [here, setHere] = useOptimistic(person.checkedInAt !== null);
  const { id: signUpId, name } = person;
  const key = { campaignId, actionId, signUpId };
  const mark = (came: boolean) =>
    press(() => {
      setHere(came);
      return came ? api.actions.checkIn(key) : api.actions.undoCheckIn(key);
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-40">
        <p className="flex items-center gap-2 font-semibold wrap-anywhere">
          {here && <Check aria-hidden className="size-5 shrink-0 text-success" />}
          {name}
          {here && <span className="sr-only">, {t('here')}</span>}
        </p>
        {contact !== null ? (
          <p className="text-muted wrap-anywhere">{contact}</p>
        ) : person.hasContact ? (
          <button
            type="button"
            aria-label={t('revealName', { name })}
            className="link -my-2 min-h-11 text-sm"
            onClick={() =>
              press(async () => setContact((await api.actions.contact(key)).contact ?? ''))
            }
          >
            {t('reveal')}
          </button>
        ) : (
          <p className="text-sm text-muted">{t('noContact')}</p>
        )}
      </div>
      {open && (
        <Button
          variant="quiet"
          icon={!here && <Check aria-hidden className="size-4 text-success" />}
          aria-label={t(here ? 'undoName' : 'checkInName', { name })}
          onClick={() => mark(!here)}
        >
          {t(here ? 'undo' : 'checkIn')}
        </Button>
      )}
      <Refused>{refusal}</Refused>
    </li>
  );
}
