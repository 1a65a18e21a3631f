import { useTranslations } from 'next-intl';
import { type Template, templateMaps } from '#lib/start/templates.ts';
import { type Draft, emptyDraft, newNeed } from './draft.ts';

/** The draft that a template fills in, in the reader's language; name and demand are always asked. */
export function useDraftOf(): (template: Template) => Draft {
  const t = useTranslations('templates');
  return (template) => {
    const { theirs, others, ours } = templateMaps[template];
    return {
      ...emptyDraft(),
      target: t(`kinds.${template}.target`),
      group: t(`kinds.${template}.group`),
      theirNeeds: theirs.map(({ resource, by, ...words }) =>
        newNeed({
          ...{ ...words, resource: t(`something.${resource}`) },
          ...(by && { other: true, who: t(`someone.${by}`) }),
        }),
      ),
      othersNeeds: others.map(({ resource, actor, ...words }) =>
        newNeed({ ...words, resource: t(`something.${resource}`), who: t(`someone.${actor}`) }),
      ),
      ourNeeds: ours.map(({ resource, ...words }) =>
        newNeed({ ...words, resource: t(`something.${resource}`) }),
      ),
    };
  };
}
