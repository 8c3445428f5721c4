import { GitBookError } from '../gitbook/http/errors.ts';
import { GitHubError, MissingPermissionError } from '../github/client/errors.ts';

/** Why a run failed, as in the output `failure-reason`. */
export type FailureReason =
  | 'invalid-directory'
  | 'invalid-input'
  | 'refused-by-guard'
  | 'unreviewed-plan'
  | 'incomplete-read'
  | 'gitbook-api'
  | 'github-api'
  | 'partly-applied'
  | 'drift';

/** What an error means for the user: its reason, empty when it has none, and a message that names the remedy. */
export function failureOf(error: unknown): { readonly reason: FailureReason | ''; readonly message: string } {
  if (error instanceof GitBookError) return { reason: error.failureReason, message: error.message };
  if (error instanceof GitHubError) return { reason: 'github-api', message: error.message };
  const text = error instanceof Error ? error.message : String(error);
  return { reason: '', message: `Something went wrong that should not: ${text}. Please report it.` };
}

/** The line that is missing under `permissions:` in the workflow, such as `issues: write`; undefined for other errors. */
export function missingPermission(error: unknown): string | undefined {
  return error instanceof MissingPermissionError ? error.permission : undefined;
}
