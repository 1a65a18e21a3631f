import type { CreateCampaign, OurNeed, TheirNeed } from '#lib/start/create-schema.ts';

/** A need while it is being entered; `id` keeps its place on screen. */
export type NeedDraft = TheirNeed & Pick<OurNeed, 'essential'> & { id: string; other: boolean };

export type Draft = {
  title: string;
  demand: string;
  target: string;
  group: string;
  participation: CreateCampaign['participation'];
  theirNeeds: NeedDraft[];
  ourNeeds: NeedDraft[];
};

export const newNeed = (): NeedDraft => ({
  id: crypto.randomUUID(),
  ...{ resource: '', importance: 'major', amount: 'half', ease: 'hardly' },
  ...{ supplier: '', other: false, essential: false },
});

/** The answers so far, as the campaign is made from them: rows nobody filled in are no rows. */
export function answersOf(draft: Draft): Omit<CreateCampaign, 'idempotencyKey' | 'organization'> {
  const filled = (rows: NeedDraft[]) => rows.filter(({ resource }) => resource.trim() !== '');
  return {
    ...draft,
    theirNeeds: filled(draft.theirNeeds).map(({ resource, importance, amount, ease, ...row }) => ({
      ...{ resource, importance, amount, ease },
      supplier: row.other && row.supplier?.trim() ? row.supplier : null,
    })),
    ourNeeds: filled(draft.ourNeeds).map(({ resource, importance, amount, ease, essential }) => ({
      ...{ resource, importance, amount, ease, essential },
    })),
  };
}
