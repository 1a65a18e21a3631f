import { exampleOf, type Schema } from './shape-of.ts';

type Body = { content?: Record<string, { schema?: Schema }>; description?: string };
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };
type Described = {
  operationId?: string;
  summary?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
};
/** As much of an OpenAPI document as the page shows. */
export type OpenApi = {
  info: { description?: string };
  servers?: { url: string }[];
  paths: Record<string, Record<string, Described>>;
};

export type Input = { name: string; where: string; required: boolean; schema: Schema };
export type Operation = {
  id: string;
  noun: string;
  method: string;
  path: string;
  summary: string;
  inputs: Input[];
  output: Schema | null;
  refusals: { status: string; meaning: string }[];
  curl: string;
};

const schemaOf = (body: Body | undefined) => Object.values(body?.content ?? {})[0]?.schema;

/** Every operation of the document, by noun in the order of the alphabet, then as the contract lists them. */
export function operationsOf(document: OpenApi): Map<string, Operation[]> {
  const base = document.servers?.[0]?.url ?? '';
  const nouns = new Map<string, Operation[]>();
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, described] of Object.entries(methods)) {
      const id = described.operationId ?? `${method} ${path}`;
      const noun = id.split('.')[0] ?? id;
      const body = schemaOf(described.requestBody);
      const inputs: Input[] = [
        ...(described.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          where: parameter.in,
          required: parameter.required ?? false,
          schema: parameter.schema ?? {},
        })),
        ...Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
          ...{ name, where: 'body', schema },
          required: body?.required?.includes(name) ?? false,
        })),
      ];
      const responses = Object.entries(described.responses ?? {});
      const operation: Operation = {
        ...{ id, noun, path: base + path, inputs },
        method: method.toUpperCase(),
        summary: described.summary ?? '',
        output: schemaOf(responses.find(([status]) => status.startsWith('2'))?.[1]) ?? null,
        refusals: responses
          .filter(([status]) => !status.startsWith('2'))
          .map(([status, response]) => ({ status, meaning: response.description ?? '' })),
        curl: curlOf(method.toUpperCase(), base + path, body),
      };
      nouns.set(noun, [...(nouns.get(noun) ?? []), operation]);
    }
  return new Map([...nouns].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function curlOf(method: string, path: string, body: Schema | undefined): string {
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "$SITE${path.replace(/\{(\w+)\}/g, '$$$1')}"`,
    `-H "Cookie: $SESSION"`,
  ];
  if (body)
    lines.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(exampleOf(body))}'`);
  return lines.join(' \\\n  ');
}
