import { z } from 'zod';
import {
  AddComment,
  Discussion,
  EditComment,
  ListComments,
  RemoveComment,
  ResolveThread,
  SeeMentions,
  ThreadPage,
} from '#lib/comments/schema.ts';
import { Receipt } from '#lib/events/events.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/map/comments';

export const comments = {
  list: route({
    method: 'GET',
    path: base,
    summary: 'What organizers said about something on the map, newest thread first',
  })
    .input(ListComments)
    .output(ThreadPage),
  discussion: route({
    method: 'GET',
    path: `${base}/summary`,
    summary: 'How many comments there are and where, and which mention you',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(Discussion),
  add: route({
    method: 'POST',
    path: base,
    summary: 'Say something about a thing on the map, or answer',
  })
    .input(AddComment)
    .output(Receipt),
  edit: route({
    method: 'PUT',
    path: `${base}/{commentId}`,
    summary: 'Put your own comment otherwise',
  })
    .input(EditComment)
    .output(Receipt),
  remove: route({
    method: 'POST',
    path: `${base}/{commentId}/remove`,
    summary: 'Take the words of a comment away for good',
  })
    .input(RemoveComment)
    .output(Receipt),
  resolve: route({
    method: 'POST',
    path: `${base}/{threadId}/resolve`,
    summary: 'Say that a thread is settled, or open it again',
  })
    .input(ResolveThread)
    .output(Receipt),
  seeMentions: route({
    method: 'POST',
    path: `${base}/mentions/seen`,
    summary: 'Say that you have seen comments that mention you',
  })
    .input(SeeMentions)
    .output(z.object({ seen: z.int() })),
};
