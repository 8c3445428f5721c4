import type { Diagnostic } from '../core/model/diagnostic.ts';
import { invalidDocument } from '../render/plan/plan-document.ts';
import { count } from '../render/text/text.ts';
import type { Invalid } from '../run/sequence.ts';
import { commentOnApply, commentOnPullRequest } from './pull-request/comment.ts';
import { type ActionRun, contextOf } from './run.ts';

/**
 * Reports an invalid directory: as annotations on its lines, in the log and the job summary, and in the comment of the
 * open or the merged pull request. Then fails the run.
 */
export async function reportInvalid(
  run: ActionRun,
  { diagnostics, organizationId }: Invalid,
  comment: 'pull-request' | 'merge' | 'none',
): Promise<void> {
  const { output } = run;
  // The closing of a merged pull request has one, too, but there its directory was to be applied.
  const about = comment === 'merge' ? { pullRequest: false, commit: undefined } : {};
  const summary = invalidDocument(diagnostics, { ...contextOf(run, 'summary'), ...about });
  output.annotate(diagnostics);
  output.logPlan(summary);
  await output.summarizePlan(summary);

  const view = invalidDocument(diagnostics, { ...contextOf(run, 'comment'), ...about });
  if (comment === 'pull-request') await commentOnPullRequest(run, { kind: 'invalid', organizationId }, view);
  if (comment === 'merge') await commentOnApply(run, { organizationId, end: 'invalid', view });
  await output.fail('invalid-directory', invalidText(diagnostics));
}

function invalidText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first ? ` ${first.file}:${first.line}:${first.column} ${first.code}: ${first.message}` : '';
  return `The directory is invalid: ${count(errors.length, 'problem')}.${place}`;
}
