import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { SESSION_COOKIE } from '#lib/auth/session.ts';
import { contract } from './contract.ts';

let made: Promise<string> | undefined;

/** The OpenAPI 3.1 document of the whole API, made once from the contract. */
export const openApiDocument = (): Promise<string> => (made ??= make());

const about = `Everything the pages of Countervail can do. Requests and answers are JSON. Unknown fields are refused.
A write takes an idempotencyKey, a random UUID: a retry with the same key gets the same answer and does nothing again.
Every refusal has one shape: a status, a sentence, and data with a reason and the fields to put right.`;

/** What each refusal means, wherever it is met. */
const refusals: Record<string, string> = {
  '400': 'Something in the request is not as it must be; the fields say what.',
  '401': 'Sign in first.',
  '403': 'Your role does not allow this.',
  '404': 'It is not there, or not yours to see.',
  '409': 'It does not fit what is there now.',
  '413': 'What was sent is too large.',
  '422': 'The idempotency key was used for another request.',
  '429': 'Too many attempts; wait, then try again.',
  '503': 'The server cannot answer right now; nothing was changed. Try again in a moment.',
};

async function make(): Promise<string> {
  const generator = new OpenAPIGenerator({
    schemaConverters: [new ZodToJsonSchemaConverter()],
  });
  const document = await generator.generate(contract, {
    info: { title: 'Countervail', version: '1', description: about },
    servers: [{ url: '/api/v1' }],
    security: [{ session: [] }, {}],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } },
    },
  });
  for (const path of Object.values(document.paths ?? {}))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const)
      for (const [status, response] of Object.entries(path?.[method]?.responses ?? {}))
        if (refusals[status] && response && 'description' in response)
          response.description = refusals[status];
  return JSON.stringify(document);
}
