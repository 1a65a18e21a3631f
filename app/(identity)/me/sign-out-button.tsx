'use client';

import { LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '#app/ui/button.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';

export function SignOutButton() {
  const t = useTranslations();
  const toast = useToast();
  const [pending, start] = useTransition();
  const signOut = () =>
    start(async () => {
      try {
        await api.sessions.signOut();
        location.assign('/');
      } catch (error) {
        toast({ message: t(`refusals.${reasonOf(error)}`) });
      }
    });
  return (
    <Button
      variant="quiet"
      icon={<LogOut className="size-4" />}
      pending={pending}
      onClick={signOut}
    >
      {t('me.signOut')}
    </Button>
  );
}
