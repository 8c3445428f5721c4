import type { DocumentTarget } from '../../render/plan/context.ts';
import type { PlanDocument } from '../../render/plan/document.ts';
import { validatedDocument } from '../../render/plan/plan-document.ts';
import { validateDirectory } from '../../run/run.ts';
import { reportInvalid } from '../invalid-directory.ts';
import { commentOnPullRequest } from '../pull-request/comment.ts';
import { type ActionRun, contextOf } from '../run.ts';

/**
 * Mode `validate`: the directory alone, without GitBook. With `no-token` it replaces `plan` on a pull request that has
 * no GitBook token.
 */
export async function validate(run: ActionRun, because: 'validate-mode' | 'no-token'): Promise<void> {
  const { output, environment, options } = run;
  const replacesPlan = because === 'no-token';
  const read = await validateDirectory(run);
  if (!read.ok) {
    const organizationId = options.organizationId ?? read.organizationId;
    const invalid = { status: 'invalid', ...read, organizationId } as const;
    return reportInvalid(run, invalid, replacesPlan ? 'pull-request' : 'none');
  }
  const { files, users, teams, organization } = read.directory;
  const sizes = { files: files.length, users: users?.length, teams: teams?.length };
  const { fork, dependabot } = environment.event;
  const why = !replacesPlan ? because : fork ? 'fork' : dependabot ? 'dependabot' : because;
  const viewFor = (target: DocumentTarget): PlanDocument => validatedDocument(sizes, why, contextOf(run, target));

  output.annotate(read.diagnostics);
  output.logPlan(viewFor('summary'));
  await output.summarizePlan(viewFor('summary'));
  if (!replacesPlan || environment.githubToken === undefined) return;
  const organizationId = options.organizationId ?? organization?.id;
  await commentOnPullRequest(run, { kind: 'valid', organizationId }, viewFor('comment'));
}
