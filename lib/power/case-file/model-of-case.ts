import type { Model } from '#lib/power/model.ts';
import type { PowerCase } from './power-case.ts';

/** The baseline of a case: the model before its first event, with a supply's capacity defaulting to its share. */
export function modelOfCase(powerCase: PowerCase): Model {
  const { actors, campaign, values, supplies, outside } = powerCase;
  return {
    target: campaign.target,
    actors: actors.map(({ id, position, tau, tau_back: tauBack }) => ({
      ...{ id, position, tau, tauBack },
    })),
    members: campaign.members.map(({ actor, pi, weight }) => ({ actor, pi, weight })),
    values: values.map(({ actor, resource, v }) => ({ actor, resource, v })),
    supplies: supplies.map(({ to, from, resource, share, capacity = share }) => ({
      ...{ to, from, resource, share, capacity },
    })),
    outside: outside.map(({ actor, resource, capacity }) => ({ actor, resource, capacity })),
  };
}
