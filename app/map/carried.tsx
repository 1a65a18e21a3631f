'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Picture } from '#lib/map/picture.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import type { Whose } from '#lib/map/sentences/carried-by.ts';
import type { RouteTold } from '#lib/map/sentences/route-sentences.ts';
import {
  cutTold,
  everyRouteSentence,
  lossSentences,
} from '#lib/map/sentences/weak-point-sentences.ts';
import { BLOC } from '#lib/power/model.ts';
import { Disclosure } from './disclosure.tsx';
import type { Selection } from './selection.ts';
import { useSay } from './use-say.ts';

type Props = {
  picture: Picture;
  whose: Whose;
  name: Naming;
  onSelect: (selection: Selection) => void;
};

/** Routes, each in one sentence that opens to how it goes. */
export function RouteList({ routes }: { routes: RouteTold[] }) {
  const say = useSay();
  return (
    <ul>
      {routes.map((route) => (
        <li key={route.id} className="border-b border-line last:border-0">
          <Disclosure label={say(route)} loud>
            <div className="grid gap-2 pb-3 ps-5.5">
              {route.steps.map((step) => (
                <p key={say(step)}>{say(step)}</p>
              ))}
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** What would be lost without each go-between, the gravest first; and whom no route can do without. */
export function LossList({ picture, whose, name, onSelect, most }: Props & { most: number }) {
  const say = useSay();
  const every = everyRouteSentence(picture, whose, name);
  return (
    <>
      {every && <p className="py-1.5">{say(every)}</p>}
      <ul>
        {lossSentences(picture, whose, name)
          .slice(0, most)
          .map((sentence) => (
            <Line
              key={sentence.actor}
              onPress={() => onSelect({ kind: 'actor', id: sentence.actor })}
            >
              {say(sentence)}
            </Line>
          ))}
      </ul>
    </>
  );
}

/** The least that would have to be cut, behind its name: each dependence leads to where it is explained. */
export function CutList({ picture, whose, name, onSelect }: Props) {
  const t = useTranslations('map.panel');
  const say = useSay();
  const cut = cutTold(picture, whose, name);
  if (!cut) return null;
  return (
    <Disclosure label={t(whose === 'ours' ? 'cut' : 'pinchCut')}>
      <p>{say(cut.whole)}</p>
      {cut.from.map(({ of, on, ...sentence }) => (
        <div key={of} className="pt-2 ps-5.5">
          <p>{say(sentence)}</p>
          <ul>
            {on.map((id) => (
              <Line
                key={id}
                onPress={() =>
                  onSelect(
                    id === BLOC ? { kind: 'actor', id: of } : { kind: 'arrow', id: `${id}>${of}` },
                  )
                }
              >
                {id === BLOC ? t('ourselves') : name.actor(id)}
              </Line>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}

function Line({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <li className="border-b border-line last:border-0">
      <button
        type="button"
        className="min-h-11 w-full py-1.5 text-start hover:bg-wash"
        onClick={onPress}
      >
        {children}
      </button>
    </li>
  );
}
