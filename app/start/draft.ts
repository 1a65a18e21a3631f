import type { CreateCampaign, OthersNeed, OurNeed, TheirNeed } from '#lib/start/create-schema.ts';

/**
 * A need while it is being entered; `id` keeps its place on screen. `who` is whoever supplies the target, where it is
 * not the group (`other`), or whoever else needs something from the group.
 */
export type NeedDraft = Omit<TheirNeed, 'supplier'> &
  Pick<OurNeed, 'essential'> & { id: string; other: boolean; who: string };

export type Draft = {
  title: string;
  demand: string;
  target: string;
  group: string;
  participation: CreateCampaign['participation'];
  theirNeeds: NeedDraft[];
  othersNeeds: NeedDraft[];
  ourNeeds: NeedDraft[];
};

export const newNeed = (filled: Partial<NeedDraft> = {}): NeedDraft => ({
  id: crypto.randomUUID(),
  ...{ resource: '', importance: 'major', amount: 'half', ease: 'hardly' },
  ...{ who: '', other: false, essential: false, ...filled },
});

export const emptyDraft = (): Draft => ({
  ...{ title: '', demand: '', target: '', group: '', participation: 'some' },
  ...{ theirNeeds: [newNeed()], othersNeeds: [], ourNeeds: [newNeed()] },
});

/** Everybody besides the group who supplies the target with something. */
export const othersOf = ({ theirNeeds }: Draft): string[] => [
  ...new Set(
    theirNeeds
      .filter(({ other, resource, who }) => other && resource.trim() && who.trim())
      .map(({ who }) => who.trim()),
  ),
];

type Answers = Omit<CreateCampaign, 'idempotencyKey' | 'organization'>;

/** The answers so far, as the campaign is made from them: rows nobody filled in are no rows. */
export function answersOf(draft: Draft): Answers {
  const others = othersOf(draft);
  const filled = (rows: NeedDraft[]) =>
    rows
      .filter(({ resource }) => resource.trim() !== '')
      .map(({ resource, importance, amount, ease, ...row }) => ({
        words: { resource, importance, amount, ease },
        ...row,
      }));
  return {
    ...draft,
    theirNeeds: filled(draft.theirNeeds).map(
      ({ words, other, who }): TheirNeed => ({
        ...{ ...words, supplier: other && who.trim() ? who : null },
      }),
    ),
    othersNeeds: filled(draft.othersNeeds)
      .filter(({ who }) => others.includes(who.trim()))
      .map(({ words, who }): OthersNeed => ({ ...words, actor: who })),
    ourNeeds: filled(draft.ourNeeds).map(
      ({ words, essential }): OurNeed => ({
        ...{ ...words, essential },
      }),
    ),
  };
}
