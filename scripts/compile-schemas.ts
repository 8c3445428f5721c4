/**
 * Compiles schema/directory.schema.json, made loose, ahead of time into src/core/directory/generated/, so that the
 * Action does not build a validator when it runs. `npm run build` runs it; `--check` only checks that the committed
 * file is up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

const SCHEMA = 'schema/directory.schema.json';
const OUTPUT = 'src/core/directory/generated/directory-validator.mjs';
const TYPES = `import type { ErrorObject } from 'ajv';

/** Checks data against schema/directory.schema.json; the errors of the last call are in \`errors\`. */
declare const validate: {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
};
export { validate };
`;

const schema: unknown = loose(JSON.parse(readFileSync(SCHEMA, 'utf8')));
const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true, lines: true } });
ajv.addSchema(schema as object, 'validate');
const generate = standaloneCode as unknown as (ajv: Ajv, refs: Record<string, string>) => string;
const code = withImports(generate(ajv, { validate: 'validate' }));
const files = [
  [OUTPUT, code],
  [OUTPUT.replace(/\.mjs$/, '.d.mts'), TYPES],
] as const;

if (process.argv.includes('--check')) {
  const stale = files.filter(([file, text]) => readFileSync(file, 'utf8') !== text).map(([file]) => file);
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run: npm run build`);
    process.exitCode = 1;
  }
} else {
  mkdirSync('src/core/directory/generated', { recursive: true });
  for (const [file, text] of files) writeFileSync(file, text);
}

interface Schema {
  readonly definitions: Readonly<Record<string, Part>>;
}
interface Part {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly oneOf?: readonly Part[];
}

/**
 * The schema that the product validates with, which accepts more entries of teams and texts of titles than the
 * published one. src/core/directory/parse.ts reports those in better words, because a `oneOf` can only say that nothing
 * matches.
 */
function loose({ definitions, ...rest }: Schema): object {
  const { owner, member, team, title, ...others } = definitions;
  const kinds = [...(owner?.oneOf ?? []), ...(member?.oneOf ?? [])];
  const entry = {
    type: ['string', 'object'],
    additionalProperties: false,
    maxLength: definitions.email?.maxLength,
    properties: Object.assign({}, ...kinds.map((kind) => kind.properties ?? {})) as object,
  };
  const items = { $ref: '#/definitions/entry' };
  const lists = Object.fromEntries(['owners', 'members'].map((key) => [key, { ...team?.properties?.[key], items }]));
  return {
    ...rest,
    definitions: {
      ...others,
      title: { ...title, pattern: undefined },
      entry,
      team: { ...team, properties: { ...team?.properties, ...lists } },
    },
  };
}

/** The ES modules of ajv still have `require` for its run-time helpers. Replaces each with an import. */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)\.default/g, (_, path: string) => {
    const name = `runtime_${path.split('/').pop()}`;
    const line = `import ${name}_module from "${path}.js";\nconst ${name} = ${name}_module.default ?? ${name}_module;`;
    if (!imports.includes(line)) imports.push(line);
    return name;
  });
  if (body.includes('require(')) throw new Error(`${OUTPUT} would still have a require`);
  return `// Generated from ${SCHEMA} by scripts/compile-schemas.ts. Do not edit.\n${imports.join('\n')}\n${body}\n`;
}
