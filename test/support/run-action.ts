import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type ProcessOptions, type ProcessResult, plainEnvironment, runProcess } from './run-process.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const manifest = parse(readFileSync(root('action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

/** The event of a run, as GitHub gives it to the runner. */
export interface ActionEvent {
  readonly name: string;
  readonly payload: object;
  readonly ref: string;
  readonly sha: string;
  readonly actor?: string;
}

export interface ActionOptions {
  readonly event: ActionEvent;
  /** What a workflow has under `with:`; all else has the default of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly githubToken: string;
  readonly githubApiUrl: string;
  readonly workspace: string;
  readonly repository: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly started?: ProcessOptions['started'];
}

/** An annotation of the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface ActionResult extends ProcessResult {
  /** Only those that were set. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly errors: readonly Annotation[];
  readonly warnings: readonly Annotation[];
  /** The file at `plan-file`, as it is. */
  readonly planText: string | undefined;
  /** Lines of standard output that the runner shows, rather than obeys. */
  readonly log: string;
}

/** Starts `dist/action/index.js` as the runner does, and gathers all that it leaves behind. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-run-'));
  try {
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const output = file('output', '');
    const summary = file('summary', '');
    const { event } = options;
    const result = await runProcess(process.execPath, [root('dist/action/index.js')], {
      cwd: options.workspace,
      started: options.started,
      env: {
        ...plainEnvironment(),
        ...inputVariables(options),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: event.actor ?? 'octocat',
        GITHUB_API_URL: options.githubApiUrl,
        GITHUB_GRAPHQL_URL: `${options.githubApiUrl}/graphql`,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
        GITHUB_OUTPUT: output,
        GITHUB_REF: event.ref,
        GITHUB_REPOSITORY: options.repository,
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '42',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: event.sha,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: options.workspace,
        RUNNER_TEMP: folder,
        ...options.env,
      },
    });
    return gather(result, readFileSync(output, 'utf8'), readFileSync(summary, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The runner gives every input, with its default: upper case, hyphens kept, spaces as underscores. */
function inputVariables({ inputs, githubToken }: ActionOptions): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, { default: standard = '' }] of Object.entries(manifest.inputs)) {
    const value = inputs[name] ?? standard.replace(/\$\{\{\s*github\.token\s*\}\}/, githubToken);
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  const unknown = Object.keys(inputs).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`);
  return variables;
}

function gather(result: ProcessResult, outputText: string, summary: string): ActionResult {
  const outputs = parseOutputs(outputText);
  const lines = result.stdout.split('\n');
  const annotations = lines.flatMap(parseAnnotation);
  const planFile = outputs['plan-file'];
  return {
    ...result,
    outputs,
    summary,
    annotations,
    errors: annotations.filter(({ level }) => level === 'error'),
    warnings: annotations.filter(({ level }) => level === 'warning'),
    planText: planFile && existsSync(planFile) ? readFileSync(planFile, 'utf8') : undefined,
    log: lines.filter((line) => !line.startsWith('::')).join('\n'),
  };
}

/** The file commands' form: `name<<delimiter`, lines, `delimiter`. The last one of a name counts. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) {
      if (lines[index] !== '') throw new Error(`GITHUB_OUTPUT holds the line ${lines[index]}`);
      continue;
    }
    if (!(name in manifest.outputs)) throw new Error(`action.yml has no output ${name}.`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) throw new Error(`The output ${name} does not end.`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

const COMMAND = /^\s*::(?<level>[\w-]+)(?: (?<properties>[^:]*))?::(?<message>.*)$/;

/** Lines that are commands to the runner: annotations, and the masking of secrets. Any other is a mistake. */
function parseAnnotation(line: string): Annotation[] {
  const { level, properties = '', message = '' } = COMMAND.exec(line)?.groups ?? {};
  if (level === undefined) {
    if (/^\s*::|##\[/.test(line)) throw new Error(`A line could be a command to the runner: ${line}`);
    return [];
  }
  if (level === 'add-mask') return [];
  if (level !== 'error' && level !== 'warning' && level !== 'notice') {
    throw new Error(`The run gave the runner the command ${level}: ${line}`);
  }
  const pairs = properties.split(',').filter((pair) => pair !== '');
  return [
    {
      level,
      message: decoded(message),
      properties: Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]),
      ),
    },
  ];
}

function decoded(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
