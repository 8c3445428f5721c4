import { encodeMarker, hasMarker, isSameBody, lineBelow } from '../core/review/hidden-lines.ts';
import { UnavailableError } from './client/errors.ts';
import type { GitHubApi, Issue } from './client/ports.ts';
import { isOwn } from './client/viewer.ts';

/** The label of issues about drift. GitHub creates the label where it does not exist. */
export const DRIFT_LABEL = 'gitbook-drift';

/** The first line of an issue about an organization's drift. It is invisible, and made of nothing but the ID. */
export function driftMarker(organizationId: string): string {
  return `<!-- gitbook-directory-sync:drift organization=${encodeMarker(organizationId)} -->`;
}

/** The issues of the token's own account about the drift of one organization, each list from the oldest. */
export interface DriftIssues {
  readonly organizationId: string;
  readonly open: readonly Issue[];
  /** Empty where only open issues were asked for. */
  readonly closed: readonly Issue[];
}

/** What the issue should say. */
export interface DriftIssueText {
  readonly title: string;
  /** Begins with the marker. The hidden line below it is the same for the same drift. */
  readonly body: string;
  /** A comment for an open issue that is updated, because an edit notifies nobody; undefined where none is needed. */
  readonly news: string | undefined;
}

/** What became of the issue; `none`: there is no drift, and no issue was open. */
export type DriftAction = 'created' | 'updated' | 'unchanged' | 'reopened' | 'closed' | 'none';

/** The issue's page, and what became of the issue. */
export interface DriftIssueResult {
  readonly url: string | undefined;
  readonly action: DriftAction;
}

/** Finds the issues about an organization's drift. Issues of other accounts are never trusted. Throws a `GitHubError`. */
export async function findDriftIssues(
  api: GitHubApi,
  organizationId: string,
  state: 'open' | 'all',
): Promise<DriftIssues> {
  const marker = driftMarker(organizationId);
  const listed = await api.listIssues({ label: DRIFT_LABEL, state });
  const candidates = listed.filter(({ body }) => hasMarker(body, marker));
  if (candidates.length === 0) return { organizationId, open: [], closed: [] };
  const viewer = await api.viewer();
  const own = candidates.filter(({ author }) => isOwn(author, viewer)).sort((a, b) => a.number - b.number);
  return { organizationId, open: own.filter(({ open }) => open), closed: own.filter(({ open }) => !open) };
}

/**
 * Writes the one open issue: updates it, leaves it alone when nothing but the run differs, and creates it otherwise.
 * An issue about exactly the same drift is reopened, whether somebody closed it or the drift came back. Other drift
 * gets another issue, so that each issue is about one event. Throws a `GitHubError`.
 */
export async function writeDriftIssue(
  api: GitHubApi,
  issues: DriftIssues,
  document: DriftIssueText,
): Promise<DriftIssueResult> {
  const { title, body } = document;
  const marker = driftMarker(issues.organizationId);
  if (!hasMarker(body, marker)) throw new TypeError('The body of an issue must contain its marker.');
  const kept = await keepOldest(api, issues);
  if (kept !== undefined) return update(api, kept, document);
  const last = issues.closed.at(-1);
  if (last !== undefined && lineBelow(last.body, marker) === lineBelow(body, marker)) {
    const { url } = await api.updateIssue(last.number, { title, body, state: 'open' });
    return { url, action: 'reopened' };
  }
  return create(api, issues.organizationId, document);
}

/** Closes the open issue with a comment, because the drift is gone. Throws a `GitHubError`. */
export async function closeDriftIssue(api: GitHubApi, issues: DriftIssues, comment: string): Promise<DriftIssueResult> {
  const kept = await keepOldest(api, issues);
  if (kept === undefined) return { url: undefined, action: 'none' };
  // Close first: if the comment came first, a failure between the two would repeat it every day.
  await api.updateIssue(kept.number, { state: 'closed' });
  await api.commentOnIssue(kept.number, comment);
  return { url: kept.url, action: 'closed' };
}

/** Two runs at the same time may have opened two issues. The oldest remains, and the others are closed with a comment. */
async function keepOldest(api: GitHubApi, { open }: DriftIssues): Promise<Issue | undefined> {
  const [kept, ...others] = open;
  if (kept === undefined) return undefined;
  for (const { number } of others) {
    await api.updateIssue(number, { state: 'closed' });
    await api.commentOnIssue(number, `Two runs opened an issue at the same time. See #${kept.number}.`);
  }
  return kept;
}

async function update(api: GitHubApi, issue: Issue, { title, body, news }: DriftIssueText): Promise<DriftIssueResult> {
  const { number, url } = issue;
  if (issue.title === title && isSameBody(issue.body, body)) return { url, action: 'unchanged' };
  await api.updateIssue(number, { title, body });
  if (news !== undefined) await api.commentOnIssue(number, news);
  return { url, action: 'updated' };
}

/** GitHub may have created an issue although its answer was lost, so we look for it. It is never created twice. */
async function create(
  api: GitHubApi,
  organizationId: string,
  { title, body }: DriftIssueText,
): Promise<DriftIssueResult> {
  try {
    const { url } = await api.createIssue({ title, body, labels: [DRIFT_LABEL] });
    return { url, action: 'created' };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const { open } = await findDriftIssues(api, organizationId, 'open');
    const made = open.find((issue) => isSameBody(issue.body, body));
    if (made === undefined) throw error;
    return { url: made.url, action: 'created' };
  }
}
