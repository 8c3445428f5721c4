import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export type Json = { readonly [key: string]: unknown };

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

const document = JSON.parse(
  readFileSync(new URL('../../node_modules/@gitbook/api/spec/openapi.json', import.meta.url), 'utf8'),
) as Document & Json;

/** One operation of the official description. */
export interface Operation {
  readonly method: string;
  /** As in the description, with `{…}`, without `/v1`. */
  readonly path: string;
  readonly description: Json;
  /** Decoded values of the path's parameters. */
  readonly params: Readonly<Record<string, string>>;
}

const templates = Object.keys(document.paths).map((path) => ({
  path,
  names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  expression: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`),
}));
/** Method and number of segments → the templates that can fit. */
const byForm = new Map<string, typeof templates>();
// Of two templates that fit, the one with fewer parameters is meant.
templates.sort((a, b) => a.names.length - b.names.length);
for (const template of templates) {
  for (const method of Object.keys(document.paths[template.path] ?? {})) {
    const form = formOf(method, template.path);
    byForm.set(form, [...(byForm.get(form) ?? []), template]);
  }
}

function formOf(method: string, path: string): string {
  return `${method.toLowerCase()} ${path.split('/').length}`;
}

/** The operation that a call means, or undefined where the description has none. `path` is without `/v1`. */
export function findOperation(method: string, path: string): Operation | undefined {
  for (const template of byForm.get(formOf(method, path)) ?? []) {
    const found = template.expression.exec(path);
    const description = document.paths[template.path]?.[method.toLowerCase()];
    if (found === null || description === undefined) continue;
    const values = decoded(found.slice(1));
    if (values === undefined) return undefined;
    const params = Object.fromEntries(template.names.map((name, index) => [name, values[index] ?? '']));
    return { method, path: template.path, description, params };
  }
  return undefined;
}

function decoded(segments: readonly string[]): readonly string[] | undefined {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** What a `$ref` within the description points to. */
export function dereference(value: unknown): Json {
  const json = (value ?? {}) as Json;
  if (typeof json.$ref !== 'string') return json;
  let target: unknown = document;
  for (const part of json.$ref.split('/').slice(1)) target = (target as Json)[part];
  return dereference(target);
}

const ajv = new Ajv2020({ strict: false, allErrors: true, meta: false, validateSchema: false });
// The package's types do not say so, but its export is the function in Node's eyes.
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
// A code point in hexadecimal, or the character itself.
ajv.addFormat('emoji', /^(?:[0-9a-f]{4,6}(?:-[0-9a-f]{4,6})*|\p{Emoji}+)$/u);
const names = new Set<string>();
const validators = new Map<unknown, ValidateFunction>();

/** What is wrong with `value` by a schema of the description. Properties that it does not name are wrong, too. */
export function schemaProblems(schema: unknown, value: unknown): string[] {
  let validate = validators.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(closed(schema) as AnySchema);
    validators.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map((error) => {
    const extra = error.params.additionalProperty ?? error.params.unevaluatedProperty;
    const allowed = error.params.allowedValues === undefined ? '' : `: ${error.params.allowedValues.join(', ')}`;
    return `${error.instancePath || '/'} ${error.message}${extra === undefined ? '' : ` (${extra})`}${allowed}`;
  });
}

/**
 * The schema with every object closed. Parts of an `allOf` stay open, and the whole is closed around them; that is why
 * what they refer to is copied in, while all other references stay references.
 */
function closed(schema: unknown, open = false): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...rest } = schema as Json;
  if (typeof $ref === 'string') {
    if (open) return closed({ ...dereference(schema), ...rest }, true);
    return { $ref: defined($ref) };
  }
  const out: Record<string, unknown> = { ...rest };
  for (const key of ['oneOf', 'anyOf'] as const)
    if (Array.isArray(rest[key])) out[key] = rest[key].map((part) => closed(part, open));
  if (Array.isArray(rest.allOf)) out.allOf = rest.allOf.map((part) => closed(part, true));
  if (rest.items !== undefined) out.items = closed(rest.items);
  if (typeof rest.additionalProperties === 'object') out.additionalProperties = closed(rest.additionalProperties);
  if (rest.properties !== undefined) {
    out.properties = Object.fromEntries(
      Object.entries(rest.properties as Json).map(([name, part]) => [name, closed(part)]),
    );
  }
  const closable = rest.properties !== undefined || rest.allOf !== undefined;
  if (closable && !open && rest.additionalProperties === undefined) out.unevaluatedProperties = false;
  return out;
}

/** Makes a component known to ajv, with all it refers to, and gives its name there. */
function defined(ref: string): string {
  const id = `/gitbook/${ref.split('/').at(-1)}`;
  if (!names.has(id)) {
    names.add(id);
    ajv.addSchema({ ...(closed(dereference({ $ref: ref })) as Json), $id: id });
  }
  return id;
}
