import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Change } from '../core/change.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Plan } from '../core/plan-model.ts';
import type { ApplyResult } from '../core/result.ts';
import { SUMMARY_BUDGET } from '../render/budget.ts';
import type { Cause } from '../render/context.ts';
import { annotations } from '../render/diagnostics.ts';
import { escapeWorkflowText, maskEmails } from '../render/escape.ts';
import { planJson } from '../render/json.ts';
import { renderPlanMarkdown } from '../render/markdown.ts';
import { ansiPaint, plainPaint } from '../render/paint.ts';
import { renderPlanTerminal, renderSummaryLine } from '../render/terminal.ts';
import type { PlanView } from '../render/view.ts';
import type { FailureReason } from './failure.ts';

/** What an Action tells: its log, annotations, job summary and outputs. Every text passes through `hide`. */
export interface ActionReport {
  log(text: string): void;
  warn(text: string): void;
  /** Annotations on the lines concerned, and the same in the log. */
  problems(diagnostics: readonly Diagnostic[]): void;
  /** The document in the log. */
  show(view: PlanView): void;
  /** The document as job summary. Called once a run. */
  summarize(view: PlanView): Promise<void>;
  plan(plan: Plan, cause: ((change: Change) => Cause | undefined) | undefined): void;
  applied(result: ApplyResult): void;
  output(name: string, value: string | number | boolean): void;
  fail(reason: FailureReason | '', message: string): void;
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
      if (left > 0) print(`${left} more problems are listed in the job summary.`);
    },
    show: (view) => print(renderPlanTerminal(view, { paint, width: 120 }).trimEnd()),
    summarize: async (view) => {
      const text = clean(renderPlanMarkdown(view, SUMMARY_BUDGET));
      core.setOutput('summary', clean(renderSummaryLine(view)));
      try {
        await core.summary.addRaw(text, true).write();
      } catch (error) {
        core.warning(clean(`The job summary could not be written: ${messageOf(error)}`));
      }
    },
    plan: (plan, cause) => {
      const path = join(tempFolder, `gitbook-plan-${plan.organization.id.replaceAll(/[^\w-]/g, '_')}.json`);
      writeFileSync(path, hide(`${JSON.stringify(planJson(plan, cause), undefined, 2)}\n`));
      core.setOutput('plan-file', path);
      core.setOutput('has-changes', plan.changes.length > 0);
      core.setOutput('changes', plan.changes.length);
      core.setOutput('fingerprint', plan.fingerprint);
    },
    applied: (result) => {
      const counts = countOutcomes(result);
      core.setOutput('applied', counts.applied);
      core.setOutput('failed', counts.failed);
      core.setOutput('pending', counts.pending);
      core.setOutput('invited-users', JSON.stringify(result.invitedUsers));
    },
    output: (name, value) => core.setOutput(name, value),
    fail: (reason, message) => {
      core.setOutput('failure-reason', reason);
      core.setFailed(clean(message));
    },
  };
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
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
