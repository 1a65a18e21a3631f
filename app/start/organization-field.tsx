import { useTranslations } from 'next-intl';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

/** For which organization: one that one runs, or a new one by name. */
export function OrganizationField({
  organizations,
  chosen,
  onChoose,
  name,
  onName,
  missing,
}: {
  organizations: { id: string; name: string }[];
  chosen: string;
  onChoose: (id: string) => void;
  name: string;
  onName: (name: string) => void;
  missing: boolean;
}) {
  const t = useTranslations('start.organization');
  return (
    <div className="grid gap-4">
      {organizations.length > 0 && (
        <SelectField
          label={t('which')}
          value={chosen}
          onChange={(event) => onChoose(event.target.value)}
          options={[
            ...organizations.map(({ id, name: label }) => ({ value: id, label })),
            { value: '', label: t('another') },
          ]}
        />
      )}
      {chosen === '' && (
        <TextField
          id="organization"
          label={t('name')}
          hint={t('hint')}
          value={name}
          maxLength={120}
          autoComplete="organization"
          onChange={(event) => onName(event.target.value)}
          error={missing ? t('missing') : undefined}
        />
      )}
    </div>
  );
}
