import { carries, lineBelow, safe, settled } from '../core/review/hidden-lines.ts';
import { UnavailableError } from './client/errors.ts';
import type { GitHubApi, Issue } from './client/ports.ts';
import { isOwn } from './client/viewer.ts';

/** The label that issues about drift are found by. GitHub makes it when it is not there. */
export const DRIFT_LABEL = 'gitbook-drift';

/** The first line of an issue about an organization's drift: invisible, and never made of anything but the ID. */
export function driftMarker(organizationId: string): string {
  return `<!-- gitbook-directory-sync:drift organization=${safe(organizationId)} -->`;
}

/** What the issue is to say. */
export interface DriftDocument {
  readonly title: string;
  /** Begins with the marker; the line below, hidden as well, is the same for the same drift. */
  readonly body: string;
  /** What is worth a notification, given the body so far: editing an issue tells nobody. */
  readonly news: (bodyBefore: string) => string | undefined;
}

/** What became of the issue; `none`: there is no drift, and no issue was open. */
export type DriftAction = 'created' | 'updated' | 'unchanged' | 'reopened' | 'closed' | 'none';

export interface DriftIssueResult {
  readonly url: string | undefined;
  readonly action: DriftAction;
}

/**
 * Makes the one open issue say what the drift is: updated in place, left alone when it says so already, created
 * otherwise. Somebody may have closed it with the drift still there, or the very same drift has come back: then it is
 * reopened. Another drift opens another issue, so that each tells one story. Throws a `GitHubError`.
 */
export async function putDriftIssue(
  api: GitHubApi,
  marker: string,
  document: DriftDocument,
): Promise<DriftIssueResult> {
  if (!carries(document.body, marker)) throw new TypeError('The body of an issue must hold its marker.');
  const { title, body } = document;
  const { open, closed } = await ownIssues(api, marker);
  const kept = await keepOldest(api, open);
  if (kept !== undefined) return update(api, kept, document);
  const last = closed.at(-1);
  if (last !== undefined && lineBelow(last.body, marker) === lineBelow(body, marker)) {
    const { url } = await api.updateIssue(last.number, { title, body, state: 'open' });
    return { url, action: 'reopened' };
  }
  return create(api, marker, document);
}

/** Closes the open issue with a comment, now that the drift is gone. Throws a `GitHubError`. */
export async function closeDriftIssue(
  api: GitHubApi,
  marker: string,
  comment: string,
): Promise<DriftIssueResult> {
  const { open } = await ownIssues(api, marker, 'open');
  const kept = await keepOldest(api, open);
  if (kept === undefined) return { url: undefined, action: 'none' };
  // Closed first: were it the other way round, a failure between the two would repeat the comment every day.
  await api.updateIssue(kept.number, { state: 'closed' });
  await api.commentOnIssue(kept.number, comment);
  return { url: kept.url, action: 'closed' };
}

interface OwnIssues {
  readonly open: readonly Issue[];
  readonly closed: readonly Issue[];
}

/** This account's issues about the organization, the oldest first. Other people's are never trusted. */
async function ownIssues(api: GitHubApi, marker: string, state: 'open' | 'all' = 'all'): Promise<OwnIssues> {
  const candidates = (await api.listIssues({ label: DRIFT_LABEL, state })).filter(({ body }) =>
    carries(body, marker),
  );
  if (candidates.length === 0) return { open: [], closed: [] };
  const viewer = await api.viewer();
  const own = candidates.filter(({ author }) => isOwn(author, viewer)).sort((a, b) => a.number - b.number);
  return { open: own.filter(({ open }) => open), closed: own.filter(({ open }) => !open) };
}

/** Two runs at once may have opened two issues: the oldest stays, the others are closed with a note. */
async function keepOldest(api: GitHubApi, open: readonly Issue[]): Promise<Issue | undefined> {
  const [kept, ...others] = open;
  if (kept === undefined) return undefined;
  for (const { number } of others) {
    await api.updateIssue(number, { state: 'closed' });
    await api.commentOnIssue(number, `Two runs opened an issue at the same time. #${kept.number} goes on.`);
  }
  return kept;
}

async function update(
  api: GitHubApi,
  issue: Issue,
  { title, body, news }: DriftDocument,
): Promise<DriftIssueResult> {
  const { number, url } = issue;
  if (issue.title === title && settled(issue.body) === settled(body)) return { url, action: 'unchanged' };
  await api.updateIssue(number, { title, body });
  const comment = news(issue.body);
  if (comment !== undefined) await api.commentOnIssue(number, comment);
  return { url, action: 'updated' };
}

/** GitHub may have made an issue whose answer was lost: it is looked for, and never made twice. */
async function create(
  api: GitHubApi,
  marker: string,
  { title, body }: DriftDocument,
): Promise<DriftIssueResult> {
  try {
    const { url } = await api.createIssue({ title, body, labels: [DRIFT_LABEL] });
    return { url, action: 'created' };
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    const { open } = await ownIssues(api, marker, 'open');
    const made = open.find((issue) => settled(issue.body) === settled(body));
    if (made === undefined) throw error;
    return { url: made.url, action: 'created' };
  }
}
