import { parse } from 'yaml';

/** The part of a workflow that the tests look at. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
  readonly queue?: 'single' | 'max';
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export const OWN_ACTION = /^[\w-]+\/gitbook-directory-sync@/;

export function parseWorkflow(text: string): Workflow {
  return parse(text) as Workflow;
}

export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
}

/** What is wrong with the actions that a text uses: each must be pinned by commit, with its version beside it. */
export function pinProblems(text: string): string[] {
  const lines = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, line = '']) => line);
  return lines.filter(
    (line) => !line.startsWith('./') && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
  );
}

/** Inputs that a workflow gives this Action and that the Action does not have. */
export function unknownInputs(workflow: Workflow, inputs: object): string[] {
  return stepsOf(workflow)
    .filter((step) => OWN_ACTION.test(step.uses ?? ''))
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((name) => !(name in inputs));
}

/** Modes that a workflow asks for. */
export function modesOf(workflow: Workflow): string[] {
  return stepsOf(workflow)
    .filter((step) => OWN_ACTION.test(step.uses ?? ''))
    .map((step) => String(step.with?.mode ?? 'auto'));
}
