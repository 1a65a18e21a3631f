import type { Engine } from '#lib/power/engine/engine.ts';
import { keyOf } from '#lib/power/key-of.ts';
import type { Model } from '#lib/power/model.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Party } from './party.ts';
import { type Receiver, receiversOf } from './receivers.ts';

/** What kind of proposal it is: one number, a tie where there is none, or two deeds that need one another. */
export type Template =
  | 'single'
  | 'new-tie'
  | 'attract-and-organise'
  | 'persuade-and-organise'
  | 'persuade-and-supply';

export type Candidate = { template: Template; deeds: readonly Deed[] };

/** At so many actors, those to whom most pressure comes, new ties and pairs are looked for. */
const MOST_RECEIVERS = 50;
/** So many of our own are tried as the supplier of one need. */
const MOST_SUPPLIERS = 3;
/** So many pairs of each kind that take part in organising are kept, those with most to organise. */
const MOST_PAIRS = 50;

/**
 * The moves that slopes do not show, because x is flat at s = 0 and because two deeds can be worth nothing apart: new
 * supplies, and the two-step templates of power-model.md §6 and §7.
 *
 *     new-tie               a new supply to an actor for something it needs
 *     persuade-and-supply   the same, and persuading that actor to pass pressure on
 *     attract-and-organise  an actor needs more of what a member supplies, and that member takes part more
 *     persuade-and-organise an actor depends on a member: persuading the one, organising the other
 *
 * Supplies are begun by those known to have the resource: the map says that they supply it to somebody, or could (a
 * supply with a share of 0), or the team has named the supply among what it can move.
 *
 * Looked for at the 50 actors to whom most pressure comes, with the 3 of the party who take part most as
 * suppliers of each need; of the last two kinds, the 50 of each with the largest share times what comes there.
 */
export function templatesOf(model: Model, party: Party, engine: Engine, deeds: Deeds): Candidate[] {
  const receivers = receiversOf(model, party, MOST_RECEIVERS);
  const ties = newTies(model, party, engine, deeds, receivers);
  return [
    ...ties.map((tie): Candidate => ({ template: 'new-tie', deeds: [tie] })),
    ...ties.flatMap((tie) => {
      const persuade = persuading(party, deeds, tie.key[0]!);
      return persuade ? [{ template: 'persuade-and-supply' as const, deeds: [persuade, tie] }] : [];
    }),
    ...(party.sign > 0 ? organisingPairs(model, party, engine, deeds, receivers) : []),
  ];
}

function newTies(
  model: Model,
  party: Party,
  engine: Engine,
  deeds: Deeds,
  receivers: readonly Receiver[],
): Deed[] {
  const acting = (id: string) =>
    party.sign > 0
      ? engine.read({ kind: 'pi', key: [id] })
      : id === model.target
        ? 1
        : engine.read({ kind: 'tau_back', key: [id] });
  const suppliers = model.actors
    .map(({ id }) => ({ id, acts: party.ours(id) ? acting(id) : 0 }))
    .filter(({ acts }) => acts > 0)
    .sort((a, b) => b.acts - a.acts);
  const has = new Set(model.supplies.map(({ from, resource }) => keyOf(from, resource)));
  const known = new Set(receivers.map(({ id }) => id));
  return model.values
    .filter(({ actor, v }) => v > 0 && known.has(actor))
    .flatMap(({ actor, resource }) =>
      suppliers
        .filter(({ id }) => has.has(keyOf(id, resource)) || party.canBegin(actor, id, resource))
        .filter(({ id }) => engine.read({ kind: 's', key: [actor, id, resource] }) === 0)
        .slice(0, MOST_SUPPLIERS)
        .flatMap(({ id }) => deeds.supply(actor, id, resource) ?? []),
    );
}

function organisingPairs(
  model: Model,
  party: Party,
  engine: Engine,
  deeds: Deeds,
  receivers: readonly Receiver[],
): Candidate[] {
  const arrives = new Map(receivers.map((one) => [one.id, one.arrives]));
  const held = model.supplies
    .map(({ to, from, resource, share }) => ({
      ...{ to, from, resource },
      much: share * (party.ours(from) ? (arrives.get(to) ?? 0) : 0),
    }))
    .filter(({ much }) => much > 0)
    .sort((a, b) => b.much - a.much);
  const pairs = (template: Template, first: (row: (typeof held)[number]) => Deed | null) =>
    held
      .flatMap((row): Candidate[] => {
        const one = first(row);
        const organise = deeds.move({ kind: 'pi', key: [row.from] }, 1);
        return one && organise ? [{ template, deeds: [one, organise] }] : [];
      })
      .slice(0, MOST_PAIRS);
  const attracting = pairs('attract-and-organise', ({ to, resource }) => {
    const value = { kind: 'v' as const, key: [to, resource] };
    return party.canMove(value) ? deeds.move(value, 1) : null;
  });
  const needed = ({ to, resource }: (typeof held)[number]) =>
    engine.read({ kind: 'v', key: [to, resource] }) > 0;
  const persuaded = pairs('persuade-and-organise', (row) =>
    needed(row) ? persuading(party, deeds, row.to) : null,
  );
  return [...attracting, ...persuaded];
}

/** Somebody passes on more for us, or more for them. */
function persuading(party: Party, deeds: Deeds, id: string): Deed | null {
  const parameter = { kind: party.sign > 0 ? ('tau' as const) : ('tau_back' as const), key: [id] };
  return party.canMove(parameter) ? deeds.move(parameter, 1) : null;
}
