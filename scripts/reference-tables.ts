/**
 * Writes the inputs of `action.yml` from the table of options, then the reference tables of `README.md` and
 * `docs/reference.md` from `action.yml`, the schemas and the modes of GitHub's events: `npm run docs`. With `--check` it
 * writes nothing and fails when something is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OPTION_ROWS } from '../src/run/options/table.ts';
import { EVENTS } from './reference-events.ts';

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
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The generated sections of a page, by the name in their markers. */
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

const INPUTS = /^inputs:\n.*?(?=^outputs:)/ms;

/** Puts the inputs of the table of options into the text of `action.yml`. */
export function updateInputs(actionYml: string): string {
  const inputs = OPTION_ROWS.map(([name, { input, default: text = '' }]) =>
    [
      `  ${name}:`,
      '    description: >-',
      ...wrap(input, 112).map((line) => `      ${line}`),
      '    required: false',
      `    default: ${isPlain(text) ? text : JSON.stringify(text)}\n`,
    ].join('\n'),
  );
  return actionYml.replace(INPUTS, () => `inputs:\n${inputs.join('')}\n`);
}

/** Whether YAML reads a text as that text without quotes. */
function isPlain(text: string): boolean {
  return text === text.trim() && parse(text) === text;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

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

/**
 * The table of every key that a file can have, nested keys included. Kinds that one key distinguishes, such as the
 * changes of a plan, are left to `kindsTable`. Throws on a `$ref` that leads nowhere.
 */
export function keysTable(root: Schema): string {
  const rows: string[][] = [];
  const shownAt = new Map<string, string>();

  const showNested = (schema: Schema, path: string): void => {
    const { $ref } = schema;
    const resolved = resolve(root, schema);
    if ($ref !== undefined && shownAt.has($ref)) return;
    if ($ref !== undefined && resolved.properties !== undefined) shownAt.set($ref, path);
    showChildren(resolved, path);
    const variants = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
    if (variants.some((variant) => kindOf(root, variant) !== undefined)) return;
    // A key that only one of several kinds of mappings needs is not required of all.
    const isOneKind = variants.filter((variant) => resolve(root, variant).properties).length === 1;
    for (const variant of variants) showNested(isOneKind ? variant : { ...variant, required: [] }, path);
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

/** The table of the kinds of items that a list can have, each with its keys; `…?` marks those that may be absent. */
export function kindsTable(root: Schema, list: string): string {
  const items = resolve(root, root.properties?.[list]?.items ?? {});
  const rows = (items.oneOf ?? []).map((variant) => {
    const resolved = resolve(root, variant);
    const kind = kindOf(root, resolved);
    const required = resolved.required ?? [];
    const keys = Object.keys(resolved.properties ?? {})
      .filter((key) => key !== kind?.key)
      .map((key) => code(required.includes(key) ? key : `${key}?`));
    return [code(kind?.name ?? ''), resolved.description ?? '', keys.join(', ')];
  });
  const key = kindOf(root, items.oneOf?.[0] ?? {})?.key ?? 'kind';
  return table([code(key), 'meaning', 'other keys'], rows);
}

/** The key whose fixed text distinguishes a kind from the others, and that text. */
function kindOf(root: Schema, schema: Schema): { readonly key: string; readonly name: string } | undefined {
  for (const [key, value] of Object.entries(resolve(root, schema).properties ?? {})) {
    const { const: name } = resolve(root, value);
    if (typeof name === 'string') return { key, name };
  }
  return undefined;
}

/** The table of the mode that `auto` chooses for each event. */
export function eventsTable(): string {
  const rows = EVENTS.map(({ event, mode, comments }) => [event, code(mode), comments ? 'yes' : 'no']);
  return table(['event', '`auto` is', 'writes the plan comment'], rows);
}

/**
 * Puts tables between a page's markers, `<!-- name:start -->` and `<!-- name:end -->`. Gives the new text and the
 * names of the tables that were out of date. Throws when a marker is missing.
 */
export function updateTables(
  page: string,
  tables: Tables,
  file = 'README.md',
): { readonly text: string; readonly outOfDate: readonly string[] } {
  let text = page;
  const outOfDate: string[] = [];
  for (const [name, content] of Object.entries(tables)) {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from === -1 || to < from) {
      throw new Error(`${file} has no place for the table "${name}". Put ${start} and ${end} where it belongs.`);
    }
    const section = `\n\n${content}\n\n`;
    if (text.slice(from + start.length, to) !== section) outOfDate.push(name);
    text = text.slice(0, from + start.length) + section + text.slice(to);
  }
  return { text, outOfDate };
}

/** Every page with tables, made from the texts of `action.yml` and the two schemas. */
export function buildTables(
  actionYml: string,
  directorySchema: string,
  planSchema: string,
): Readonly<Record<string, Tables>> {
  const action = parse(actionYml) as ActionMetadata;
  const directory = JSON.parse(directorySchema) as Schema;
  const plan = JSON.parse(planSchema) as Schema;
  return {
    'README.md': { inputs: inputsTable(action), outputs: outputsTable(action), keys: keysTable(directory) },
    'docs/reference.md': {
      events: eventsTable(),
      plan: keysTable(plan),
      changes: kindsTable(plan, 'changes'),
      notices: kindsTable(plan, 'notices'),
    },
  };
}

/** A schema with its `$ref` replaced by what it points to. Keys beside the `$ref` win. */
function resolve(root: Schema, schema: Schema): Schema {
  const { $ref, ...own } = schema;
  const [only, ...others] = own.allOf ?? [];
  if (only !== undefined && others.length === 0) return { ...resolve(root, only), ...own };
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
  if (resolved.const !== undefined) return code(String(resolved.const));
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

/** Aligned as the formatter does it, so that a formatted table is not out of date. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill: string) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [line(first, ' '), line([], '-'), ...others.map((row) => line(row, ' '))].join('\n');
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function main(check: boolean): void {
  const at = (path: string) => new URL(`../${path}`, import.meta.url);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const actionYml = updateInputs(read('action.yml'));
  if (actionYml === read('action.yml')) {
    console.log('The inputs in action.yml are up to date.');
  } else if (check) {
    console.error('action.yml: out of date: inputs. Run: npm run docs');
    process.exitCode = 1;
  } else {
    writeFileSync(at('action.yml'), actionYml);
    console.log('action.yml: wrote inputs.');
  }
  const pages = buildTables(actionYml, read('schema/directory.schema.json'), read('schema/plan.schema.json'));
  for (const [file, tables] of Object.entries(pages)) {
    const { text, outOfDate } = updateTables(read(file), tables, file);
    if (outOfDate.length === 0) {
      console.log(`The tables in ${file} are up to date.`);
    } else if (check) {
      console.error(`${file}: out of date: ${outOfDate.join(', ')}. Run: npm run docs`);
      process.exitCode = 1;
    } else {
      writeFileSync(at(file), text);
      console.log(`${file}: wrote ${outOfDate.join(', ')}.`);
    }
  }
}

if (import.meta.main) main(process.argv.includes('--check'));
