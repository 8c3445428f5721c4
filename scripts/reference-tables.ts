/**
 * Writes the README's reference tables from `action.yml` and the directory's schema: `npm run docs`.
 * With `--check` it writes nothing and fails when a table is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The part of `action.yml` that the tables show. */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The part of a draft-07 JSON Schema that the tables understand. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The README's sections, by the name in their markers. */
export type Tables = Readonly<Record<string, string>>;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
  array: 'list',
  object: 'mapping',
  null: 'nothing',
};

/** The table of the Action's inputs. */
export function inputsTable(action: ActionMetadata): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    code(name),
    input.default === undefined || input.default === '' ? '' : code(input.default),
    input.description,
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

/** The table of the Action's outputs. */
export function outputsTable(action: ActionMetadata): string {
  const rows = Object.entries(action.outputs).map(([name, output]) => [code(name), output.description]);
  return table(['output', 'meaning'], rows);
}

/** The table of every key a directory file can have, nested keys included. Throws on a `$ref` that leads nowhere. */
export function keysTable(root: Schema): string {
  const rows: string[][] = [];
  const shownAt = new Map<string, string>();

  const showNested = (schema: Schema, path: string): void => {
    const { $ref } = schema;
    const resolved = resolve(root, schema);
    if ($ref !== undefined && shownAt.has($ref)) return;
    if ($ref !== undefined && resolved.properties !== undefined) shownAt.set($ref, path);
    showChildren(resolved, path);
    for (const variant of [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]) showNested(variant, path);
  };

  const showChildren = (schema: Schema, path: string): void => {
    const required = schema.required ?? [];
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      show(child, path === '' ? name : `${path}.${name}`, required.includes(name));
    }
    for (const [name, child] of namedByUser(root, schema)) show(child, `${path}.<${name}>`, false);
    if (schema.items !== undefined) showNested(schema.items, `${path}[]`);
  };

  const show = (schema: Schema, path: string, required: boolean): void => {
    const earlier = schema.items?.$ref === undefined ? undefined : shownAt.get(schema.items.$ref);
    const value = valueWords(root, schema) + (required ? ', required' : '');
    rows.push([code(path), value, meaning(resolve(root, schema), earlier)]);
    showNested(schema, path);
  };

  showChildren(root, '');
  return table(['key', 'value', 'meaning'], rows);
}

/**
 * Puts the tables between the README's markers, `<!-- name:start -->` and `<!-- name:end -->`. Gives the new text
 * and the names of the tables that were out of date. Throws when a marker is missing.
 */
export function updateTables(
  readme: string,
  tables: Tables,
): { readonly text: string; readonly outOfDate: readonly string[] } {
  let text = readme;
  const outOfDate: string[] = [];
  for (const [name, content] of Object.entries(tables)) {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from === -1 || to < from) {
      throw new Error(
        `README.md has no place for the table "${name}". Put ${start} and ${end} where it belongs.`,
      );
    }
    const section = `\n\n${content}\n\n`;
    if (text.slice(from + start.length, to) !== section) outOfDate.push(name);
    text = text.slice(0, from + start.length) + section + text.slice(to);
  }
  return { text, outOfDate };
}

/** Every table of the README, made from the texts of `action.yml` and the schema. */
export function buildTables(actionYml: string, schemaJson: string): Tables {
  const action = parse(actionYml) as ActionMetadata;
  const schema = JSON.parse(schemaJson) as Schema;
  return { inputs: inputsTable(action), outputs: outputsTable(action), keys: keysTable(schema) };
}

/** A schema with its `$ref` replaced by what it points to. What stands beside the `$ref` wins. */
function resolve(root: Schema, schema: Schema): Schema {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return schema;
  const found = [root.definitions, root.$defs]
    .map((definitions) => definitions?.[$ref.split('/').at(-1) ?? ''])
    .find((definition) => definition !== undefined);
  if (found === undefined) throw new Error(`The schema refers to ${$ref}, which is not defined.`);
  return { ...resolve(root, found), ...own };
}

/** The children whose keys the user chooses, such as e-mails, with the word for such a key. */
function namedByUser(root: Schema, schema: Schema): [string, Schema][] {
  const children = Object.values(schema.patternProperties ?? {});
  if (typeof schema.additionalProperties === 'object') children.push(schema.additionalProperties);
  const name = schema.propertyNames && resolve(root, schema.propertyNames).title;
  return children.map((child) => [(name ?? 'name').toLowerCase(), child]);
}

function valueWords(root: Schema, schema: Schema): string {
  const resolved = resolve(root, schema);
  if (resolved.enum !== undefined) return resolved.enum.map((value) => code(String(value))).join(', ');
  const variants = resolved.oneOf ?? resolved.anyOf;
  if (variants !== undefined) {
    return [...new Set(variants.map((variant) => valueWords(root, variant)))].join(' or ');
  }
  const types = typeof resolved.type === 'string' ? [resolved.type] : (resolved.type ?? []);
  return types.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
}

function meaning(schema: Schema, sameAs: string | undefined): string {
  const [example] = schema.examples ?? [];
  const shown =
    schema.enum === undefined && (typeof example === 'string' || typeof example === 'number')
      ? `Example: ${code(String(example))}.`
      : '';
  const entries = sameAs === undefined ? '' : `Entries as in ${code(sameAs)}.`;
  return [schema.description ?? schema.title ?? '', shown, entries].filter((part) => part !== '').join(' ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function main(check: boolean): void {
  const at = (path: string) => new URL(`../${path}`, import.meta.url);
  const tables = buildTables(
    readFileSync(at('action.yml'), 'utf8'),
    readFileSync(at('schema/directory.schema.json'), 'utf8'),
  );
  const { text, outOfDate } = updateTables(readFileSync(at('README.md'), 'utf8'), tables);
  if (outOfDate.length === 0) {
    console.log('The tables in README.md are up to date.');
  } else if (check) {
    console.error(`README.md: out of date: ${outOfDate.join(', ')}. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(at('README.md'), text);
    console.log(`README.md: wrote ${outOfDate.join(', ')}.`);
  }
}

if (import.meta.main) main(process.argv.includes('--check'));
