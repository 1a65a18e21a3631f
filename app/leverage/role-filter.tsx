'use client';

import { useTranslations } from 'next-intl';
import { type Role, roleIcons, roleText } from '#app/ui/role-icon.tsx';

/** Which kinds of happening are marked on the line: none pressed is all of them. */
export function RoleFilter({
  roles,
  chosen,
  onChange,
}: {
  roles: Role[];
  chosen: Role[];
  onChange: (roles: Role[]) => void;
}) {
  const t = useTranslations('leverage.filter');
  const names = useTranslations('common.roles');
  return (
    <fieldset className="scroll-row max-w-full min-w-0">
      <legend className="mb-1 text-sm text-muted">{t('label')}</legend>
      <div className="flex w-max gap-2">
        {roles.map((role) => {
          const Icon = roleIcons[role];
          const on = chosen.includes(role);
          return (
            <button
              key={role}
              type="button"
              aria-pressed={on}
              onClick={() =>
                onChange(on ? chosen.filter((one) => one !== role) : [...chosen, role])
              }
              className={`inline-flex min-h-11 items-center gap-1.5 rounded-md border px-3 text-sm font-semibold whitespace-nowrap hover:bg-wash aria-pressed:border-2 aria-pressed:border-current aria-pressed:bg-wash ${roleText[role]} border-line`}
            >
              <Icon aria-hidden className="size-4" />
              {names(role)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
