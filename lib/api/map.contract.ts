import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import {
  ActorPress,
  AddActor,
  AddResource,
  EditActor,
  EditResource,
  HistoryPage,
  MoveActor,
  ReadHistory,
  ResourcePress,
} from '#lib/map/edit-schema.ts';
import { DownloadMap, MapFile } from '#lib/map/files/formats.ts';
import {
  ImportFile,
  ImportPreview,
  ImportState,
  PreviewImport,
  UndoImport,
} from '#lib/map/import/schema.ts';
import { MapNews, ReadNews } from '#lib/map/news.ts';
import { PasteRows, TakeBackPaste } from '#lib/map/paste/schema.ts';
import { Point, PowerMap, RecordChanges, UndoChanges } from '#lib/map/schema.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/map';
const actor = `${base}/actors/{actorId}` as const;
const resource = `${base}/resources/{resourceId}` as const;

export const map = {
  get: route({
    method: 'GET',
    path: base,
    summary: 'The whole map, and leverage over time',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(PowerMap.extend({ points: z.array(Point) })),
  news: route({
    method: 'GET',
    path: `${base}/news`,
    summary: 'What is new on the map since an event and a change, for whoever has it open',
  })
    .input(ReadNews)
    .output(MapNews),
  download: route({
    method: 'GET',
    path: `${base}/files/{format}`,
    summary: 'The map of a day (the latest, unless told otherwise) as a file of another program',
  })
    .input(DownloadMap)
    .output(MapFile),
  record: route({
    method: 'POST',
    path: `${base}/changes`,
    summary: 'Record changes of the map, with what happened',
  })
    .input(RecordChanges)
    .output(Receipt),
  undo: route({
    method: 'POST',
    path: `${base}/changes/{press}/undo`,
    summary:
      'Take back what one press of one’s own recorded, all of it, by changes that supersede it',
  })
    .input(UndoChanges)
    .output(Receipt),
  history: route({
    method: 'GET',
    path: `${base}/history`,
    summary: 'What was recorded about one thing on the map, newest first',
  })
    .input(ReadHistory)
    .output(HistoryPage),
  addActor: route({
    method: 'POST',
    path: `${base}/actors`,
    summary: 'Put an actor on the map',
  })
    .input(AddActor)
    .output(Receipt),
  editActor: route({ method: 'PUT', path: actor, summary: 'Change an actor' })
    .input(EditActor)
    .output(Receipt),
  removeActor: route({
    method: 'POST',
    path: `${actor}/remove`,
    summary: 'Take an actor off the map',
  })
    .input(ActorPress)
    .output(Receipt),
  restoreActor: route({
    method: 'POST',
    path: `${actor}/restore`,
    summary: 'Put an actor back',
  })
    .input(ActorPress)
    .output(Receipt),
  moveActor: route({
    method: 'POST',
    path: `${actor}/move`,
    summary: 'Place an actor on the picture, for everyone',
  })
    .input(MoveActor)
    .output(Receipt),
  addResource: route({
    method: 'POST',
    path: `${base}/resources`,
    summary: 'Add something that actors value',
  })
    .input(AddResource)
    .output(Receipt),
  editResource: route({
    method: 'PUT',
    path: resource,
    summary: 'Change a resource',
  })
    .input(EditResource)
    .output(Receipt),
  removeResource: route({
    method: 'POST',
    path: `${resource}/remove`,
    summary: 'Take a resource off the map',
  })
    .input(ResourcePress)
    .output(Receipt),
  restoreResource: route({
    method: 'POST',
    path: `${resource}/restore`,
    summary: 'Put a resource back',
  })
    .input(ResourcePress)
    .output(Receipt),
  pasteRows: route({
    method: 'POST',
    path: `${base}/pastes`,
    summary: 'Make rows of a spreadsheet part of the map, all of them or none',
  })
    .input(PasteRows)
    .output(Receipt),
  takeBackPaste: route({
    method: 'POST',
    path: `${base}/pastes/{pasteId}/take-back`,
    summary: 'Take everything back that one paste wrote',
  })
    .input(TakeBackPaste)
    .output(Receipt),
  previewImport: route({
    method: 'POST',
    path: `${base}/import/preview`,
    summary: 'What importing a file of another program would do to the map; nothing is written',
  })
    .input(PreviewImport)
    .output(ImportPreview),
  importFile: route({
    method: 'POST',
    path: `${base}/import`,
    summary: 'Import a file as it was previewed, all of it or nothing',
  })
    .input(ImportFile)
    .output(Receipt),
  startImport: route({
    method: 'POST',
    path: `${base}/imports`,
    summary: 'Import a large file as it was previewed, in the background, all of it or nothing',
  })
    .input(ImportFile)
    // Null: it was asked for already.
    .output(Receipt.nullable()),
  imports: route({
    method: 'GET',
    path: `${base}/imports`,
    summary: 'Files that wait to be imported, are, were or could not be, the newest first',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.array(ImportState).max(20)),
  undoImport: route({
    method: 'POST',
    path: `${base}/imports/{importId}/undo`,
    summary: 'Take an import back as one',
  })
    .input(UndoImport)
    .output(Receipt),
};
