import { influenceOn } from '#lib/map/influence.ts';
import { type Picture, pictureOf } from '#lib/map/picture.ts';
import type { MapActor, PowerMap } from '#lib/map/schema.ts';
import type { Strategy } from './schema.ts';

/** A milestone due within so many days is a short-term goal. */
const SHORT = 60;
const DAY = 86_400_000;

/** Somebody in the chart: what power they have over the target, 0 to 1, and of what that is a part. */
export type Player = {
  actor: MapActor;
  /** How much of it acts, 0 to 1; null for whoever is not one of us. */
  participation: number | null;
  over: { share: number; of: 'needs' | 'leverage' };
};

/** What the map and the plans say in the columns of the strategy chart of one target. */
export type StrategyChart = {
  target: MapActor;
  /** Our leverage on it, 0 to 1; null while it cannot be computed. */
  leverage: number | null;
  intermediate: Strategy['milestones'];
  short: Strategy['milestones'];
  constituents: Player[];
  allies: Player[];
  opponents: Player[];
  /** Whom pressure on the target runs through, the most first. */
  secondary: Player[];
};

/** Whom a chart can be about: the target, and secondary ones. */
export const targetsOf = ({ actors }: PowerMap): MapActor[] => [
  ...actors.filter(({ target }) => target),
  ...actors.filter(({ target, side }) => !target && side === 'secondary_target'),
];

/**
 * The chart of one target as the map of a day has it. "Use a different chart for each target": for a secondary target
 * power is computed anew, as if the demand were its to grant.
 *
 * @param day   the map's day; null is before everything.
 * @param today YYYY-MM-DD, from which short and intermediate goals are told apart.
 * @returns     null where that actor is not on the map.
 * @see Midwest Academy strategy chart, Bobo, Kendall and Max, Organizing for Social Change.
 */
export function chartOf(
  map: PowerMap,
  day: string | null,
  targetId: string,
  { milestones }: Pick<Strategy, 'milestones'>,
  today: string,
): StrategyChart | null {
  const target = map.actors.find(({ id }) => id === targetId);
  if (!target) return null;
  const picture = pictureOf(asTarget(map, targetId), day);
  const players = playersOf(picture);
  const soon = ({ dueOn }: { dueOn: string }) =>
    Date.parse(dueOn) - Date.parse(today) <= SHORT * DAY;
  const of = (is: (player: Player & { position: number }) => boolean) =>
    players.filter((player) => player.actor.id !== targetId && is(player));
  const ours = ({ participation }: Player) => participation !== null;
  return {
    target,
    leverage: picture.answer.computable ? picture.answer.leverage : null,
    short: milestones.filter(soon),
    intermediate: milestones.filter((milestone) => !soon(milestone)),
    constituents: of(ours),
    allies: of((player) => !ours(player) && player.position > 0),
    opponents: of((player) => !ours(player) && player.position < 0),
    secondary: of((player) => !ours(player) && player.over.of === 'leverage'),
  };
}

/** The same map with somebody else as the target. Whoever was it could still be won over. */
const asTarget = (map: PowerMap, targetId: string): PowerMap => ({
  ...map,
  actors: map.actors.map((actor) => ({ ...actor, target: actor.id === targetId })),
});

function playersOf(picture: Picture): (Player & { position: number })[] {
  const influence = influenceOn(picture);
  return [...picture.actors.values()]
    .map(({ actor, participation, position }) => {
      const { share = 0, of = 'needs' } = influence.get(actor.id) ?? {};
      return { actor, participation, position, over: { share, of } };
    })
    .sort((a, b) => b.over.share - a.over.share);
}
