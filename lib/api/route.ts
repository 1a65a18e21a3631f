import { oc, type Route } from '@orpc/contract';
import { z } from 'zod';

/** The one shape of every refusal: a reason the catalogues spell out, and the fields to put right. */
export const Refusal = z.object({
  reason: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fields: z
    .array(
      z.object({
        path: z.string(),
        message: z.string(),
        code: z.string().optional(),
        values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
});
export type Refusal = z.output<typeof Refusal>;
const refusal = { data: Refusal };

/** The start of every contract: a URL, and the refusals that any of them may answer with. */
export const route = (where: Route) =>
  oc.route(where).errors({
    BAD_REQUEST: refusal,
    UNAUTHORIZED: refusal,
    FORBIDDEN: refusal,
    NOT_FOUND: refusal,
    CONFLICT: refusal,
    PAYLOAD_TOO_LARGE: refusal,
    UNPROCESSABLE_CONTENT: refusal,
    TOO_MANY_REQUESTS: refusal,
    SERVICE_UNAVAILABLE: refusal,
  });
