import { copyExample } from '#lib/cases/copy-example.ts';
import { exportCase } from '#lib/cases/export-case.ts';
import { importCase } from '#lib/cases/import-case.ts';
import { answer, api, open } from './base.ts';

export const cases = {
  import: api.cases.import.handler(({ context, input }) =>
    answer(importCase(context.actor, input)),
  ),
  export: open.cases.export.handler(({ context, input }) =>
    answer(exportCase(context.actor, input)),
  ),
  copyExample: api.cases.copyExample.handler(({ context, input }) =>
    answer(copyExample(context.actor, input)),
  ),
};
