import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from './contract.ts';

let made: Promise<string> | undefined;

/** The OpenAPI 3.1 document of the whole API, made once from the contract. */
export const openApiDocument = (): Promise<string> => (made ??= make());

async function make(): Promise<string> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: { title: 'Countervail', version: '1' },
    servers: [{ url: '/api/v1' }],
  });
  return JSON.stringify(document);
}
