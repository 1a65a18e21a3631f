import { can } from '#lib/auth/permissions.ts';
import { inCampaign, readCampaign } from '#lib/campaigns/access.ts';
import { addActor } from '#lib/map/add-actor.ts';
import { editActor } from '#lib/map/edit-actor.ts';
import {
  addResource,
  editResource,
  removeResource,
  restoreResource,
} from '#lib/map/edit-resource.ts';
import { mapFile } from '#lib/map/files/map-file.ts';
import { findNews } from '#lib/map/find-news.ts';
import { listImports } from '#lib/map/import/list-imports.ts';
import { doLarge } from '#lib/map/large-work.ts';
import { listHistory } from '#lib/map/list-history.ts';
import { moveActor } from '#lib/map/move-actor.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import { recordChanges } from '#lib/map/record-changes.ts';
import { removeActor, restoreActor } from '#lib/map/remove-actor.ts';
import { listTies } from '#lib/map/ties/queries.ts';
import { undoChanges } from '#lib/map/undo-changes.ts';
import { ok } from '#lib/result.ts';
import { answer, api, open } from './base.ts';

export const map = {
  get: open.map.get.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'map:read', async (tx, access) =>
        ok({
          ...(await findMap(tx, access)),
          points: await listPoints(tx, access),
        }),
      ),
    ),
  ),
  news: api.map.news.handler(({ input, context }) =>
    answer(
      inCampaign(context.actor, input.campaignId, 'map:read', (tx, access) =>
        findNews(tx, access, input),
      ),
    ),
  ),
  download: open.map.download.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'map:read', async (tx, access) => {
        const ties = can(access.standing, 'tie:read') ? (await listTies(tx, access)).ties : [];
        return ok(mapFile(await findMap(tx, access), access.slug, input, ties));
      }),
    ),
  ),
  history: open.map.history.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'history:read', async (tx, access) =>
        ok(await listHistory(tx, access, input)),
      ),
    ),
  ),
  record: api.map.record.handler(({ input, context }) =>
    answer(recordChanges(context.actor, input)),
  ),
  undo: api.map.undo.handler(({ input, context }) => answer(undoChanges(context.actor, input))),
  addActor: api.map.addActor.handler(({ input, context }) =>
    answer(addActor(context.actor, input)),
  ),
  editActor: api.map.editActor.handler(({ input, context }) =>
    answer(editActor(context.actor, input)),
  ),
  removeActor: api.map.removeActor.handler(({ input, context }) =>
    answer(removeActor(context.actor, input)),
  ),
  restoreActor: api.map.restoreActor.handler(({ input, context }) =>
    answer(restoreActor(context.actor, input)),
  ),
  moveActor: api.map.moveActor.handler(({ input, context }) =>
    answer(moveActor(context.actor, input)),
  ),
  addResource: api.map.addResource.handler(({ input, context }) =>
    answer(addResource(context.actor, input)),
  ),
  editResource: api.map.editResource.handler(({ input, context }) =>
    answer(editResource(context.actor, input)),
  ),
  removeResource: api.map.removeResource.handler(({ input, context }) =>
    answer(removeResource(context.actor, input)),
  ),
  restoreResource: api.map.restoreResource.handler(({ input, context }) =>
    answer(restoreResource(context.actor, input)),
  ),
  pasteRows: api.map.pasteRows.handler(({ input, context }) =>
    answer(doLarge('pasteRows', context.actor, input)),
  ),
  takeBackPaste: api.map.takeBackPaste.handler(({ input, context }) =>
    answer(doLarge('takeBackPaste', context.actor, input)),
  ),
  previewImport: api.map.previewImport.handler(({ input, context, signal }) =>
    answer(doLarge('previewImport', context.actor, input, signal)),
  ),
  importFile: api.map.importFile.handler(({ input, context }) =>
    answer(doLarge('importFile', context.actor, input)),
  ),
  startImport: api.map.startImport.handler(({ input, context }) =>
    answer(doLarge('startImport', context.actor, input)),
  ),
  imports: api.map.imports.handler(({ input, context }) =>
    answer(
      inCampaign(context.actor, input.campaignId, 'map:edit', async (tx, access) =>
        ok(await listImports(tx, access)),
      ),
    ),
  ),
  undoImport: api.map.undoImport.handler(({ input, context }) =>
    answer(doLarge('undoImport', context.actor, input)),
  ),
};
