import type { FakeAccount, FakeComment, FakeIssue, FakePull, FakeRepository, FakeReview } from './github-repository.ts';

/** Addresses of the API and of the site, as answers hold them. */
export interface Addresses {
  readonly api: string;
  readonly site: string;
}

export type Wire = Readonly<Record<string, unknown>>;

/** Schema `simple-user`. */
export function wireUser(account: FakeAccount, { api, site }: Addresses): Wire {
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    type: account.bot ? 'Bot' : 'User',
    url: `${api}/users/${encodeURIComponent(account.login)}`,
    html_url: `${site}/${encodeURIComponent(account.login)}`,
    site_admin: false,
  };
}

/** Schema `issue-comment`. */
export function wireComment(comment: FakeComment, repository: FakeRepository, to: Addresses): Wire {
  const issue = repository.issue(comment.number);
  const page = issue?.pull === undefined ? 'issues' : 'pull';
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${to.api}/repos/${repository.name}/issues/comments/${comment.id}`,
    html_url: `${to.site}/${repository.name}/${page}/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${to.api}/repos/${repository.name}/issues/${comment.number}`,
    body: comment.body,
    user: comment.author === undefined ? null : wireUser(comment.author, to),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author?.bot === true ? 'NONE' : 'MEMBER',
  };
}

/** Schema `issue`; pull requests are among them, told by `pull_request`. */
export function wireIssue(issue: FakeIssue, repository: FakeRepository, to: Addresses): Wire {
  const { number } = issue;
  const page = `${to.site}/${repository.name}/${issue.pull === undefined ? 'issues' : 'pull'}/${number}`;
  const pull = {
    url: `${to.api}/repos/${repository.name}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: issue.pull?.mergedAt ?? null,
  };
  return {
    id: 5000 + number,
    node_id: `I_${number}`,
    url: `${to.api}/repos/${repository.name}/issues/${number}`,
    html_url: page,
    number,
    state: issue.state,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    title: issue.title,
    body: issue.body,
    user: wireUser(issue.author, to),
    labels: issue.labels.map((name) => ({ name })),
    locked: issue.locked,
    comments: repository.commentsOf(number).length,
    ...(issue.pull === undefined ? {} : { pull_request: pull }),
    closed_at: issue.state === 'closed' ? issue.createdAt : null,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
  };
}

/** Schema `pull-request-simple`, and with `merged` that of `pulls/get`. */
export function wirePull(issue: FakeIssue, pull: FakePull, repository: FakeRepository, to: Addresses): Wire {
  const name = repository.name.split('/')[1] ?? '';
  const own = { id: 1, name, full_name: repository.name, fork: false };
  const [owner] = repository.name.split('/');
  return {
    id: 7000 + issue.number,
    node_id: `PR_${issue.number}`,
    url: `${to.api}/repos/${repository.name}/pulls/${issue.number}`,
    html_url: `${to.site}/${repository.name}/pull/${issue.number}`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body,
    user: wireUser(issue.author, to),
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeCommitSha ?? null,
    closed_at: pull.mergedAt ?? null,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    draft: false,
    head: { label: `${owner}:change`, ref: 'change', sha: pull.headSha, repo: own },
    base: { label: `${owner}:${pull.baseRef}`, ref: pull.baseRef, sha: pull.baseSha, repo: own },
  };
}

/** Schema `pull-request-review`. */
export function wireReview(
  review: FakeReview,
  index: number,
  { name }: FakeRepository,
  { api, site }: Addresses,
): Wire {
  return {
    id: 9000 + index,
    node_id: `PRR_${index}`,
    user: wireUser(review.author, { api, site }),
    body: '',
    state: review.state,
    html_url: `${site}/${name}/pull/${review.number}`,
    pull_request_url: `${api}/repos/${name}/pulls/${review.number}`,
    _links: {},
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    author_association: review.association,
  };
}
