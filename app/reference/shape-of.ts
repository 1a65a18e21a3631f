/** As much of JSON Schema as the API's document uses. */
export type Schema = {
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
};

const span = (low: number | undefined, high: number | undefined) =>
  low === undefined && high === undefined ? '' : ` ${low ?? ''}…${high ?? ''}`;

const text = (value: unknown) => JSON.stringify(value) ?? 'unknown';

/** A schema as one would write its type by hand, with its bounds: `string 1…200`, `{ seq: integer 1… }`. */
export function shapeOf(schema: Schema, indent = ''): string {
  if (schema.const !== undefined) return text(schema.const);
  if (schema.enum) return schema.enum.map(text).join(' | ');
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return union.map((one) => shapeOf(one, indent)).join(' | ');
  if (schema.allOf) return schema.allOf.map((one) => shapeOf(one, indent)).join(' & ');
  const { type } = schema;
  if (Array.isArray(type))
    return type.map((one) => shapeOf({ ...schema, type: one }, indent)).join(' | ');
  if (type === 'array') {
    const items = schema.items ? shapeOf(schema.items, indent) : 'any';
    const many = items.includes(' | ') ? `(${items})[]` : `${items}[]`;
    return many + span(schema.minItems, schema.maxItems);
  }
  if (type === 'object') return objectShape(schema, indent);
  if (type === 'string')
    return (schema.format ?? 'string') + span(schema.minLength, schema.maxLength);
  if (type === 'integer' || type === 'number') {
    const { minimum, exclusiveMinimum, maximum } = schema;
    // The largest whole number JavaScript knows is no bound anyone set.
    const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
    const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
    return (
      type + span(low ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1), high)
    );
  }
  return type ?? 'any';
}

function objectShape(schema: Schema, indent: string): string {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0) {
    const { additionalProperties: other } = schema;
    return typeof other === 'object' ? `{ [name]: ${shapeOf(other, indent)} }` : '{}';
  }
  const deeper = `${indent}  `;
  const lines = entries.map(([name, property]) => {
    const mark = schema.required?.includes(name) ? '' : '?';
    return `${deeper}${name}${mark}: ${shapeOf(property, deeper)}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** A value that would be accepted, for examples. */
export function exampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first) return exampleOf(first);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .filter(([name]) => schema.required?.includes(name))
        .map(([name, property]) => [name, exampleOf(property)]),
    );
  if (type === 'array') return schema.minItems && schema.items ? [exampleOf(schema.items)] : [];
  if (type === 'integer' || type === 'number')
    return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1);
  if (type === 'boolean') return true;
  if (schema.format === 'uuid') return '6f1c2a30-5c1e-4a7b-9d61-0f4f5f2f7a11';
  if (schema.format === 'date') return '2026-05-01';
  if (schema.format === 'date-time') return '2026-05-01T18:00:00Z';
  return '…';
}
