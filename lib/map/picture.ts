import { type Dependence, dependences } from '#lib/power/dependence/dependences.ts';
import { type Explanation, explainModel } from '#lib/power/explain/explain-model.ts';
import { type Answer, tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { BLOC, type Model } from '#lib/power/model.ts';
import { modelOfMap } from './model-of-map.ts';
import type { MapActor, PowerMap } from './schema.ts';

/** One actor as it stood on a day. */
export type Pictured = {
  actor: MapActor;
  position: number;
  /** Acts with the campaign. */
  member: boolean;
  /** How much of it acts, 0 to 1; null for whoever is not one of us. */
  participation: number | null;
  /** How much leverage would be lost if it stopped passing pressure on, 0 to L. */
  loss: number;
};

/** What one actor supplies to another: `from` supplies, `to` depends. */
export type Arrow = Dependence & {
  id: string;
  /** On the strongest route from the campaign to the target. */
  onRoute: boolean;
  /** Something is supplied; otherwise it is only possible. */
  covers: boolean;
};

export type Picture = {
  date: string | null;
  model: Model;
  answer: Answer;
  explanation: Explanation | null;
  actors: Map<string, Pictured>;
  /** Strongest first. */
  arrows: Arrow[];
  /** The strongest route from the campaign's side, the target last; empty when there is none. */
  route: string[];
};

/** What was computed of a map before: it is never changed in place, and several places ask for the same day. */
const known = new WeakMap<PowerMap, Map<string, Picture>>();

/**
 * Everything that the map shows of one day; null is before everything.
 *
 * @param most how many actors' losses are found of each direction; all when left out. Those not found have none.
 */
export function pictureOf(map: PowerMap, date: string | null, most = Infinity): Picture {
  const pictures = known.get(map) ?? new Map<string, Picture>();
  known.set(map, pictures);
  const key = `${date} ${most}`;
  const picture = pictures.get(key) ?? computePicture(map, date, most);
  pictures.set(key, picture);
  return picture;
}

function computePicture(map: PowerMap, date: string | null, most: number): Picture {
  const model = modelOfMap(map, date);
  const answer = tryAnalyze(model);
  const explained = explainModel(model, most);
  const explanation = explained.computable ? explained : null;
  const losses = new Map(explanation?.chokepoints.map(({ actor, loss }) => [actor, loss]));
  const members = new Map(model.members.map((member) => [member.actor, member.pi]));
  const positions = positionsAt(map, date);
  const chain = explanation?.routes[0]?.actors ?? [];
  const between = chain.filter((id) => id !== BLOC);
  const acting = (id: string) => (members.get(id) ?? 0) > 0;
  const last = between.at(-1);
  const onRoute = ({ of, on, strength }: Dependence) =>
    strength > 0 &&
    ((of === last && acting(on)) ||
      between.some((id, index) => id === of && between[index + 1] === on));

  return {
    ...{ date, model, answer, explanation },
    actors: new Map(
      map.actors.map((actor) => [
        actor.id,
        {
          actor,
          position: positions.get(actor.id) ?? actor.position,
          member: members.has(actor.id),
          participation: members.get(actor.id) ?? null,
          loss: losses.get(actor.id) ?? 0,
        },
      ]),
    ),
    arrows: dependences(model).map((dependence) => ({
      ...dependence,
      id: `${dependence.on}>${dependence.of}`,
      onRoute: onRoute(dependence),
      covers: dependence.reasons.some((reason) => reason.share > 0),
    })),
    route: between.toReversed(),
  };
}

/** The positions that were recorded by a day, by actor; whoever is not in it stands where it stood at the start. */
export function positionsAt(
  { changes }: Pick<PowerMap, 'changes'>,
  date: string | null,
): Map<string, number> {
  const stands = changes.filter(
    ({ set, effectiveOn }) =>
      set === 'position' && (effectiveOn === null || (date !== null && effectiveOn <= date)),
  );
  return new Map(stands.map((change) => [change.actorId, change.to]));
}

/** The days one can look at, oldest first; null is before everything. */
export function daysOf({ changes, happenings }: PowerMap): (string | null)[] {
  const days = [
    ...changes.flatMap(({ effectiveOn }) => effectiveOn ?? []),
    ...happenings.map(({ happenedOn }) => happenedOn),
  ];
  return [null, ...[...new Set(days)].sort()];
}

/** The last of the days that is not after the one asked for. */
export const dayAt = (days: (string | null)[], asked: string | null): string | null =>
  asked === null ? null : (days.filter((day) => day !== null && day <= asked).at(-1) ?? null);
