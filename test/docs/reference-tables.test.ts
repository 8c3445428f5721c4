import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type ActionMetadata,
  buildTables,
  eventsTable,
  inputsTable,
  keysTable,
  kindsTable,
  outputsTable,
  updateInputs,
  updateTables,
} from '../../scripts/reference-tables.ts';
import { OPTION_ROWS } from '../../src/run/options/table.ts';
import { ROOT } from '../support/imports.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The rows of a table below its head, without the space that aligns them. */
function rowsOf(table: string): string[] {
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.replaceAll(/ +/g, ' ').trim());
}

describe('the pages', () => {
  const pages = buildTables(read('action.yml'), read('schema/directory.schema.json'), read('schema/plan.schema.json'));

  test.each(Object.entries(pages))('%s has every table up to date', (file, tables) => {
    expect(updateTables(read(file), tables, file).outOfDate).toEqual([]);
  });

  test('is checked by the command', async () => {
    const script = join(ROOT, 'scripts/reference-tables.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--check']);
    expect(stdout).toContain('up to date');
  });

  test('shows every input and output of action.yml', () => {
    const action: ActionMetadata = parse(read('action.yml'));
    const rows = rowsOf(read('README.md'));
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) expect(rows.some((row) => row.startsWith(`| \`${name}\` |`))).toBe(true);
  });
});

describe('the inputs of action.yml', () => {
  const action: ActionMetadata = parse(read('action.yml'));

  test('are those of the table of options, in its order', () => {
    expect(updateInputs(read('action.yml'))).toBe(read('action.yml'));
    expect(Object.keys(action.inputs)).toEqual(OPTION_ROWS.map(([name]) => name));
  });

  test.each(OPTION_ROWS)('%s has the description and the default of the table, as text', (name, row) => {
    expect(action.inputs[name]).toMatchObject({ description: row.input, default: row.default ?? '' });
  });

  test('leave the rest of the file alone', () => {
    const { inputs: _, ...rest } = parse(updateInputs('name: A\ninputs:\n  old: {}\n\noutputs:\n  b: {}\n'));
    expect(rest).toEqual({ name: 'A', outputs: { b: {} } });
  });
});

describe('the tables', () => {
  test('inputs: name, default, description', () => {
    const inputs = {
      mode: { description: 'What\n  to do: a | b.', default: 'auto' },
      token: { description: 'T.' },
    };
    expect(rowsOf(inputsTable({ inputs, outputs: {} }))).toEqual([
      '| `mode` | `auto` | What to do: a \\| b. |',
      '| `token` | | T. |',
    ]);
  });

  test('outputs: name, description', () => {
    const outputs = { changes: { description: 'How many.' } };
    expect(rowsOf(outputsTable({ inputs: {}, outputs }))).toEqual(['| `changes` | How many. |']);
  });

  test('keys: nested, named by the user, in lists, through references, and once each', () => {
    const schema = {
      type: 'object',
      required: ['version'],
      properties: {
        version: { type: 'integer', enum: [1], description: 'The version.' },
        people: {
          type: 'object',
          description: 'People.',
          propertyNames: { title: 'E-mail' },
          additionalProperties: { $ref: '#/$defs/person' },
        },
        first: { type: 'array', description: 'First.', items: { $ref: '#/$defs/entry' } },
        second: { type: 'array', description: 'Second.', items: { $ref: '#/$defs/entry' } },
        either: { description: 'Either.', oneOf: [{ type: 'string' }, { $ref: '#/$defs/entry' }] },
      },
      $defs: {
        person: {
          type: ['object', 'null'],
          description: 'A person.',
          properties: { note: { type: 'string', description: 'Free text.', examples: ['Hello'] } },
        },
        entry: { type: 'object', properties: { ends: { type: 'boolean', description: 'Over.' } } },
      },
    } as const;
    expect(rowsOf(keysTable(schema))).toEqual([
      '| `version` | `1`, required | The version. |',
      '| `people` | mapping | People. |',
      '| `people.<e-mail>` | mapping or nothing | A person. |',
      '| `people.<e-mail>.note` | text | Free text. Example: `Hello`. |',
      '| `first` | list | First. |',
      '| `first[].ends` | `true` or `false` | Over. |',
      '| `second` | list | Second. Entries as in `first[]`. |',
      '| `either` | text or mapping | Either. |',
    ]);
  });

  test('kinds: what tells them apart, then their keys, those that may be absent marked', () => {
    const kind = (name: string, description: string) => ({
      description,
      required: ['kind', 'size'],
      properties: { kind: { const: name }, size: { type: 'integer' }, note: { type: 'string' } },
    });
    const schema = {
      properties: {
        things: { type: 'array', items: { oneOf: [kind('a', 'First.'), kind('b', 'Second.')] } },
      },
    } as const;
    expect(rowsOf(kindsTable(schema, 'things'))).toEqual([
      '| `a` | First. | `size`, `note?` |',
      '| `b` | Second. | `size`, `note?` |',
    ]);
    expect(keysTable(schema)).not.toContain('size');
  });

  test('events: only a push to the default branch applies', () => {
    const rows = rowsOf(eventsTable());
    expect(rows.filter((row) => row.includes('`apply`'))).toEqual(['| `push` to the default branch | `apply` | no |']);
  });

  test('are aligned as the formatter does it', () => {
    const lines = eventsTable().split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  test('a reference that leads nowhere is an error', () => {
    expect(() => keysTable({ properties: { a: { $ref: '#/definitions/missing' } } })).toThrow('#/definitions/missing');
  });
});

describe('updating', () => {
  const readme = 'Before\n<!-- keys:start -->\nold\n<!-- keys:end -->\nAfter\n';

  test('replaces what is between the markers and names what was out of date', () => {
    const first = updateTables(readme, { keys: 'new' });
    expect(first.outOfDate).toEqual(['keys']);
    expect(first.text).toBe('Before\n<!-- keys:start -->\n\nnew\n\n<!-- keys:end -->\nAfter\n');
    expect(updateTables(first.text, { keys: 'new' })).toEqual({ text: first.text, outOfDate: [] });
  });

  test('keeps text that looks like a replacement pattern', () => {
    expect(updateTables(readme, { keys: "$& $' $1" }).text).toContain("$& $' $1");
  });

  test('says which marker is missing', () => {
    expect(() => updateTables('nothing here', { keys: 'new' })).toThrow('<!-- keys:start -->');
  });
});
