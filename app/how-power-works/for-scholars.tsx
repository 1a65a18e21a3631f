import { useTranslations } from 'next-intl';
import { Formulas } from './formulas.tsx';
import { rich } from './math/formula.tsx';
import { Part, SubPart, Text } from './part.tsx';
import { sources } from './sources.ts';
import { Symbols } from './symbols.tsx';

const list = 'grid max-w-measure list-disc gap-2 ps-5';
const choices = ['x', 'passage', 'balance', 'shares', 'points', 'positions', 'words'] as const;
const checks = ['cases', 'series', 'properties', 'sums', 'exchange'] as const;
const limits = [
  ...(['estimates', 'first', 'exchange', 'complements'] as const),
  ...(['willing', 'cause', 'people'] as const),
];
const groups = ['power', 'exchange', 'change'] as const;

/** The model in full: notation, formulas, what is choice, how it is checked, where it ends, what it rests on. */
export function ForScholars() {
  const t = useTranslations('howPowerWorks');
  return (
    <Part id="scholars">
      <Text>{t('scholars.about')}</Text>
      <SubPart id="symbols">
        <Symbols />
      </SubPart>
      <SubPart id="formulas">
        <Formulas />
      </SubPart>
      <SubPart id="choices">
        <ul className={list}>
          {choices.map((id) => (
            <li key={id}>{t.rich(`choices.${id}`, rich)}</li>
          ))}
        </ul>
      </SubPart>
      <SubPart id="validation">
        <Text>{t('validation.about')}</Text>
        <ul className={list}>
          {checks.map((id) => (
            <li key={id}>{t.rich(`validation.${id}`, rich)}</li>
          ))}
        </ul>
        <Text>{t('validation.history')}</Text>
      </SubPart>
      <SubPart id="limits">
        <ul className={list}>
          {limits.map((id) => (
            <li key={id}>{t(`limits.${id}`)}</li>
          ))}
        </ul>
      </SubPart>
      <SubPart id="sources">
        <Text>{t('sources.read')}</Text>
        {groups.map((group) => (
          <div key={group} className="mt-2">
            <h4 className="mb-2 font-semibold">{t(`sources.${group}`)}</h4>
            <ul className="grid max-w-measure gap-2">
              {sources[group].map((source) => (
                <li key={source.title} lang="en" className="ps-6 -indent-6">
                  {source.by} {source.journal ? source.title : <i>{source.title}</i>}{' '}
                  {source.journal && <i>{source.journal}</i>} {source.in}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </SubPart>
    </Part>
  );
}
