import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Change } from '../core/model/change.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { ApplyResult } from '../core/model/outcome.ts';
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

/** What an Action tells: its log, annotations, job summary and outputs. Every text passes through `hide`. Documents
 * mask e-mail addresses themselves, as their context says. */
export interface ActionReport {
  log(text: string): void;
  warn(text: string): void;
  /** Annotations on the lines concerned, and the same in the log. */
  problems(diagnostics: readonly Diagnostic[]): void;
  /** The document in the log. */
  show(view: PlanDocument): void;
  /** The document as job summary. Called once a run. */
  summarize(view: PlanDocument): Promise<void>;
  /** Markdown of another kind than a plan as job summary, and the run in one line. Called once a run. */
  document(markdown: string, line: string): Promise<void>;
  plan(plan: Plan, cause: ((change: Change) => Cause | undefined) | undefined): void;
  applied(result: ApplyResult): void;
  output(name: string, value: string | number | boolean): void;
  /** Adds to the job summary: a line of our own, what was said in full, and the line that `permissions:` lacks. */
  remark(line: string, said: string, permission: string | undefined): Promise<void>;
  /** Fails the run. Where nothing was summarized yet, the job summary says why. */
  fail(reason: FailureReason | '', message: string): Promise<void>;
}

/** GitHub shows ten errors a step, and the failure itself is one. */
const MOST_ANNOTATIONS = 9;

/** @param hide takes secrets out of a text  @param mask whether e-mail addresses are shortened */
export function createActionReport(
  hide: (text: string) => string,
  mask: boolean,
  tempFolder: string,
  colour: boolean,
): ActionReport {
  const clean = (text: string): string => hide(mask ? maskEmails(text) : text);
  const print = (text: string): void => {
    process.stdout.write(`${escapeWorkflowText(clean(text))}\n`);
  };
  const paint = colour ? ansiPaint : plainPaint;
  const output = (name: string, value: string | number | boolean): void =>
    core.setOutput(name, typeof value === 'string' ? hide(value) : value);
  let summarized = false;
  const toSummary = async (markdown: string): Promise<void> => {
    try {
      await core.summary.addRaw(hide(markdown), true).write();
    } catch (error) {
      core.warning(clean(`The job summary could not be written: ${messageOf(error)}`));
    }
  };
  return {
    log: print,
    warn: (text) => core.warning(clean(text)),
    problems: (diagnostics) => {
      const { shown, more } = annotations(diagnostics, clean, MOST_ANNOTATIONS);
      for (const { severity, title, message, file, line, column } of shown) {
        const properties = { title, file, startLine: line, startColumn: column };
        if (severity === 'error') core.error(clean(message), properties);
        else core.warning(clean(message), properties);
      }
      const left = more.errors + more.warnings;
      if (left > 0) print(`${count(left, 'more problem')}: see the job summary.`);
    },
    show: (view) => print(renderPlanTerminal(hideIn(view, hide), { paint, width: 120 }).trimEnd()),
    summarize: async (view) => {
      summarized = true;
      const safe = hideIn(view, hide);
      output('summary', renderSummaryLine(safe));
      await toSummary(renderPlanMarkdown(safe, SUMMARY_BUDGET));
    },
    document: async (markdown, line) => {
      summarized = true;
      output('summary', clean(line));
      await toSummary(markdown);
    },
    plan: (plan, cause) => {
      const path = join(tempFolder, `gitbook-plan-${plan.organization.id.replaceAll(/[^\w-]/g, '_')}.json`);
      const json = hideIn(planJson(plan, cause), hide);
      writeFileSync(path, `${JSON.stringify(json, undefined, 2)}\n`);
      output('plan-file', path);
      output('has-changes', plan.changes.length > 0);
      output('changes', plan.changes.length);
      output('fingerprint', plan.fingerprint);
    },
    applied: (result) => {
      const counts = countOutcomes(result);
      output('applied', counts.applied);
      output('failed', counts.failed);
      output('pending', counts.pending);
      output('invited-users', JSON.stringify(hideIn(result.invitedUsers, hide)));
    },
    output,
    remark: (line, said, permission) => toSummary(remarkMarkdown(line, clean(said), permission)),
    fail: async (reason, message) => {
      output('failure-reason', reason);
      core.setFailed(clean(message));
      // A plan that was summed up as one to apply was not applied, or not verified.
      if (!summarized || UNFORESEEN.has(reason)) output('summary', visibleText(clean(message), 600));
      if (summarized) return;
      const line = '### GitBook Directory Sync\n\n❌ **Failed.**';
      await toSummary(remarkMarkdown(line, clean(message), undefined));
    },
  };
}

/** Failures that come after a plan was summed up, and that it says nothing of. */
const UNFORESEEN: ReadonlySet<FailureReason | ''> = new Set([
  'gitbook-api',
  'github-api',
  'incomplete-read',
  '',
]);

/** Foreign text stands in a fence that nothing in it can close. */
function remarkMarkdown(line: string, said: string, permission: string | undefined): string {
  const text = said.split('\n').map((each) => visibleText(each, 2000));
  const longest = Math.max(2, ...(said.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const yaml = permission === undefined ? [] : ['', '```yaml', 'permissions:', `  ${permission}`, '```'];
  return [line, '', `${fence}text`, ...text, fence, ...yaml, ''].join('\n');
}

/** Failed counts whatever was not done and should have been: failures, conflicts, and what depended on them. */
export function countOutcomes(result: ApplyResult): { applied: number; failed: number; pending: number } {
  const counts = { applied: 0, failed: 0, pending: 0 };
  for (const { status } of result.outcomes) {
    if (status === 'applied') counts.applied++;
    else if (status === 'pending') counts.pending++;
    else counts.failed++;
  }
  return counts;
}

/** The message of whatever was thrown. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
