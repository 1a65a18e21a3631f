'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { type Template, templates } from '#lib/start/templates.ts';

/** What the campaign is like, for a first map that is filled in already. */
export function TemplateField({
  chosen,
  onChoose,
}: {
  chosen: Template | null;
  onChoose: (template: Template | null) => void;
}) {
  const t = useTranslations('templates');
  return (
    <div className="mb-5">
      <FieldGroup legend={t('which')} hint={t('hint')}>
        <Checkbox
          type="radio"
          name="template"
          label={t('none')}
          checked={chosen === null}
          onChange={() => onChoose(null)}
        />
        {templates.map((template) => (
          <Checkbox
            key={template}
            type="radio"
            name="template"
            label={t(`kinds.${template}.label`)}
            hint={t(`kinds.${template}.about`)}
            checked={chosen === template}
            onChange={() => onChoose(template)}
          />
        ))}
      </FieldGroup>
    </div>
  );
}
