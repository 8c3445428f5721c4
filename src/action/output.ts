import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Change } from '../core/model/change.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { ApplyResult } from '../core/model/outcome.ts';
import { countOutcomes } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import { annotations } from '../render/annotations.ts';
import { planJson } from '../render/json.ts';
import { SUMMARY_BUDGET } from '../render/markdown/budget.ts';
import { renderPlanMarkdown } from '../render/markdown/document.ts';
import type { Cause } from '../render/plan/context.ts';
import type { PlanDocument } from '../render/plan/document.ts';
import { renderPlanTerminal, renderSummaryLine } from '../render/terminal/document.ts';
import { ansiPaint, plainPaint } from '../render/terminal/paint.ts';
import { escapeWorkflowText, maskEmails, visibleText } from '../render/text/escape.ts';
import { count } from '../render/text/text.ts';
import type { FailureReason } from '../run/failure.ts';
import { hideIn } from '../run/secrets.ts';

/**
 * Where a run of the Action writes: its log, annotations, job summary and outputs. Secrets are removed from every text.
 * Plans shorten e-mail addresses themselves, as their context says.
 */
export interface ActionOutput {
  log(text: string): void;
  /** An annotation that GitHub shows on the run's page. */
  warn(text: string): void;
  /** Annotations on the lines concerned, which the log shows as well. */
  annotate(diagnostics: readonly Diagnostic[]): void;
  logPlan(view: PlanDocument): void;
  /** Writes the job summary and the output `summary`. Called at most once a run, as is `summarize`. */
  summarizePlan(view: PlanDocument): Promise<void>;
  /** The same for Markdown that is not a plan; `line` is the output `summary`. */
  summarize(markdown: string, line: string): Promise<void>;
  /** Writes the plan file, and sets the outputs that describe the plan. */
  writePlan(plan: Plan, causeOf: ((change: Change) => Cause | undefined) | undefined): void;
  /** Sets the outputs that describe what an apply did. */
  setOutcomes(result: ApplyResult): void;
  /** Sets one output. */
  set(name: string, value: string | number | boolean): void;
  /** Adds to the job summary: a line of our own, a message in full, and the missing line of `permissions:`. */
  addToSummary(line: string, message: string, permission?: string | undefined): Promise<void>;
  /** Fails the run. Where there is no job summary yet, it gets the reason. */
  fail(reason: FailureReason | '', message: string): Promise<void>;
}

/** GitHub shows ten errors a step, and the failure itself is one. */
const MOST_ANNOTATIONS = 9;

/**
 * The output of this process.
 * @param hide removes secrets from a text
 * @param mask whether e-mail addresses are shortened
 * @param tempFolder where the plan file goes
 * @param colour whether the log may use ANSI colours
 */
export function createActionOutput(
  hide: (text: string) => string,
  mask: boolean,
  tempFolder: string,
  colour: boolean,
): ActionOutput {
  const clean = (text: string): string => hide(mask ? maskEmails(text) : text);
  const print = (text: string): void => {
    process.stdout.write(`${escapeWorkflowText(clean(text))}\n`);
  };
  const paint = colour ? ansiPaint : plainPaint;
  const { keep, set, setAll, toSummary } = createRunnerFiles(hide, clean);
  let summarized = false;
  return {
    log: print,
    warn: (text) => core.warning(clean(text)),
    annotate: (diagnostics) => annotateLines(diagnostics, clean, print),
    logPlan: (view) => print(renderPlanTerminal(hideIn(view, hide), { paint, width: 120 }).trimEnd()),
    summarizePlan: async (view) => {
      summarized = true;
      const safe = hideIn(view, hide);
      set('summary', renderSummaryLine(safe));
      await toSummary(renderPlanMarkdown(safe, SUMMARY_BUDGET));
    },
    summarize: async (markdown, line) => {
      summarized = true;
      set('summary', clean(line));
      await toSummary(markdown);
    },
    writePlan: (plan, causeOf) => {
      const path = join(tempFolder, `gitbook-plan-${plan.organization.id.replaceAll(/[^\w-]/g, '_')}.json`);
      const json = JSON.stringify(hideIn(planJson(plan, causeOf), hide), undefined, 2);
      if (keep('The plan file', () => writeFileSync(path, `${json}\n`))) set('plan-file', path);
      const { changes, fingerprint } = plan;
      setAll({ 'has-changes': changes.length > 0, changes: changes.length, fingerprint });
    },
    setOutcomes: (result) =>
      setAll({ ...countOutcomes(result), 'invited-users': JSON.stringify(hideIn(result.invitedUsers, hide)) }),
    set,
    addToSummary: (line, message, permission) => toSummary(messageMarkdown(line, clean(message), permission)),
    fail: async (reason, message) => {
      set('failure-reason', reason);
      core.setFailed(clean(message));
      // The summary of the plan would say that it is applied.
      if (!summarized || UNFORESEEN.has(reason)) set('summary', visibleText(clean(message), 600));
      if (summarized) return;
      const line = '### GitBook Directory Sync\n\n❌ **Failed.**';
      await toSummary(messageMarkdown(line, clean(message), undefined));
    },
  };
}

/**
 * Writes the files that the runner reads: outputs and job summary. A full disk must not end an apply halfway: the log and
 * the comment still say what it did. `keep` gives whether the write succeeded.
 */
function createRunnerFiles(hide: (text: string) => string, clean: (text: string) => string) {
  let isFull = false;
  const keep = (what: string, write: () => void): boolean => {
    try {
      write();
      return true;
    } catch (error) {
      if (!isFull) core.error(clean(`${what} could not be written: ${messageOf(error)}`));
      isFull = true;
      process.exitCode = 1;
      return false;
    }
  };
  const set: ActionOutput['set'] = (name, value) => {
    keep(`The output ${name}`, () => core.setOutput(name, typeof value === 'string' ? hide(value) : value));
  };
  const setAll = (values: Readonly<Record<string, string | number | boolean>>): void => {
    for (const [name, value] of Object.entries(values)) set(name, value);
  };
  const toSummary = async (markdown: string): Promise<void> => {
    try {
      await core.summary.addRaw(hide(markdown), true).write();
    } catch (error) {
      core.warning(clean(`The job summary could not be written: ${messageOf(error)}`));
    }
  };
  return { keep, set, setAll, toSummary };
}

function annotateLines(
  diagnostics: readonly Diagnostic[],
  clean: (text: string) => string,
  print: (text: string) => void,
): void {
  const { shown, left } = annotations(diagnostics, clean, MOST_ANNOTATIONS);
  for (const { severity, title, message, file, line, column } of shown) {
    const properties = { title, file, startLine: line, startColumn: column };
    if (severity === 'error') core.error(clean(message), properties);
    else core.warning(clean(message), properties);
  }
  if (left > 0) print(`${count(left, 'more problem')}: see the job summary.`);
}

/** Failures that come after the plan was summarized, and that the summary does not mention. */
const UNFORESEEN: ReadonlySet<FailureReason | ''> = new Set(['gitbook-api', 'github-api', 'incomplete-read', '']);

/** The message is in a fenced block that nothing in it can close. */
function messageMarkdown(line: string, message: string, permission: string | undefined): string {
  const text = message.split('\n').map((each) => visibleText(each, 2000));
  const longest = Math.max(2, ...(message.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const yaml = permission === undefined ? [] : ['', '```yaml', 'permissions:', `  ${permission}`, '```'];
  return [line, '', `${fence}text`, ...text, fence, ...yaml, ''].join('\n');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
