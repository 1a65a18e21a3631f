import { z } from 'zod';
import { PublicCount } from '#lib/actions/public-schema.ts';
import {
  Action,
  AddWalkIn,
  Counts,
  CreateAction,
  EditAction,
  NameAction,
  NameSignUp,
  PressAction,
  ReadRoster,
  Roster,
} from '#lib/actions/schema.ts';
import { Receipt } from '#lib/events/events.ts';
import { route } from './route.ts';

const all = '/campaigns/{campaignId}/actions' as const;
const one = `${all}/{actionId}` as const;
const person = `${one}/roster/{signUpId}` as const;
const tags = ['actions'];

export const actions = {
  list: route({
    method: 'GET',
    path: all,
    tags,
    summary: 'A campaign’s actions, the latest first',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.array(Action)),
  get: route({ method: 'GET', path: one, tags, summary: 'One action' })
    .input(NameAction)
    .output(Action),
  create: route({ method: 'POST', path: all, tags, summary: 'Plan an action' })
    .input(CreateAction)
    .output(Receipt),
  edit: route({
    method: 'PUT',
    path: one,
    tags,
    summary: 'Change what an action is',
  })
    .input(EditAction)
    .output(Receipt),
  publish: route({
    method: 'POST',
    path: `${one}/publish`,
    tags,
    summary: 'Open an action to members and its page to the public',
  })
    .input(PressAction)
    .output(Receipt),
  cancel: route({
    method: 'POST',
    path: `${one}/cancel`,
    tags,
    summary: 'Call an action off',
  })
    .input(PressAction)
    .output(Receipt),
  signUp: route({
    method: 'POST',
    path: `${one}/sign-ups`,
    tags,
    summary: 'Sign oneself up',
  })
    .input(PressAction)
    .output(PublicCount),
  roster: route({
    method: 'GET',
    path: `${one}/roster`,
    tags,
    summary: 'Who signed up and who came, by name, 100 to a page',
  })
    .input(ReadRoster)
    .output(Roster),
  contact: route({
    method: 'GET',
    path: `${person}/contact`,
    tags,
    summary: 'How to reach one person of the roster',
  })
    .input(NameSignUp)
    .output(z.object({ contact: z.string().nullable() })),
  addWalkIn: route({
    method: 'POST',
    path: `${one}/roster`,
    tags,
    summary: 'Add somebody who came without having signed up',
  })
    .input(AddWalkIn)
    .output(Counts),
  checkIn: route({
    method: 'POST',
    path: `${person}/check-in`,
    tags,
    summary: 'Note that somebody came',
  })
    .input(NameSignUp)
    .output(Counts),
  undoCheckIn: route({
    method: 'POST',
    path: `${person}/undo-check-in`,
    tags,
    summary: 'Take a check-in back',
  })
    .input(NameSignUp)
    .output(Counts),
  proposeTurnout: route({
    method: 'POST',
    path: `${one}/propose-turnout`,
    tags,
    summary: 'Propose an action’s turnout as its group’s participation',
  })
    .input(PressAction)
    .output(Receipt),
};
