import { useTranslations } from 'next-intl';
import { type Role, roleIcons, roleText } from './role-icon.tsx';

/** Hue, icon and word together; never the hue alone. */
export function RoleBadge({ role }: { role: Role }) {
  const t = useTranslations('common.roles');
  const Icon = roleIcons[role];
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap ${roleText[role]}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {t(role)}
    </span>
  );
}
