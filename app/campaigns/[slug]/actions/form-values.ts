import type { Action } from '#lib/actions/schema.ts';
import { wallTimeOf } from '#lib/actions/wall-time.ts';

/** What the form shows at first: an action as it is, or an empty one. */
export const formValues = (action?: Action) => ({
  title: action?.title ?? '',
  kind: action?.kind ?? 'meeting',
  place: action?.place ?? '',
  access: action?.access ?? '',
  startsAt: action ? wallTimeOf(new Date(action.startsAt), action.timeZone) : '',
  endsAt: action?.endsAt ? wallTimeOf(new Date(action.endsAt), action.timeZone) : '',
  timeZone: action?.timeZone ?? '',
  goal: action?.goal ? String(action.goal) : '',
  description: action?.description ?? '',
  groupId: action?.group?.id ?? '',
});
export type FormValues = ReturnType<typeof formValues>;

/** The names of all time zones this server knows, and the one that no list has. */
export const timeZones = () => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
