import type { FakeAccount, FakeIssue, FakeRepository } from './github-repository.ts';
import { type Addresses, type Wire, wireComment, wireIssue, wirePull, wireReview, wireUser } from './github-wire.ts';

/** A permission of the token, as under `permissions:` in a workflow. */
export type FakePermission = 'contents' | 'issues' | 'pull-requests';
export type FakeAccess = 'none' | 'read' | 'write';

/** What the routes need to know of the server. */
export interface FakeWorld {
  readonly repository: FakeRepository;
  readonly account: FakeAccount;
  readonly permissions: Readonly<Record<FakePermission, FakeAccess>>;
  /** Whether the token may call `GET /user`: personal tokens may, `GITHUB_TOKEN` may not. */
  readonly userEndpoint: boolean;
  /** A recursive tree with more entries is cut short. */
  readonly maxTreeEntries: number;
  readonly to: Addresses;
}

/** A request whose form was held against the description. */
export interface FakeRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type FakeRoute = (world: FakeWorld, request: FakeRequest) => FakeAnswer;

const MAX_BODY = 65_536;

/** An error as GitHub words it. */
export function refuse(status: number, message: string, errors?: readonly unknown[]): FakeAnswer {
  const about = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: { message, ...(errors === undefined ? {} : { errors }), ...about } };
}

const NOT_FOUND = refuse(404, 'Not Found');
const FORBIDDEN = refuse(403, 'Resource not accessible by integration');

/** GitHub's operations by their ID. */
export const routes: Readonly<Record<string, FakeRoute>> = {
  'issues/list-comments': (world, request) =>
    onIssue(world, request, 'read', (issue) =>
      paginate(
        world.repository.commentsOf(issue.number).map((comment) => wireComment(comment, world.repository, world.to)),
        request,
      ),
    ),
  'issues/create-comment': (world, request) =>
    onIssue(world, request, 'write', (issue) => {
      if (issue.locked) return refuse(403, 'Unable to create comment because issue is locked.');
      return withBody(request, 'IssueComment', (body) => {
        const comment = world.repository.addComment({ number: issue.number, body, author: world.account });
        return { status: 201, body: wireComment(comment, world.repository, world.to) };
      });
    }),
  'issues/update-comment': (world, request) => {
    const { repository } = world;
    const comment = repository.comments.find(({ id }) => id === Number(request.params.comment_id));
    const issue = comment && repository.issue(comment.number);
    if (comment === undefined || issue === undefined) return NOT_FOUND;
    if (world.permissions[permissionOf(issue)] !== 'write') return FORBIDDEN;
    return withBody(request, 'IssueComment', (body) => {
      comment.body = body;
      comment.updatedAt = repository.tick();
      return { status: 200, body: wireComment(comment, repository, world.to) };
    });
  },
  'issues/delete-comment': ({ repository, permissions }, { params }) => {
    const comment = repository.comments.find(({ id }) => id === Number(params.comment_id));
    const issue = comment && repository.issue(comment.number);
    if (issue === undefined) return NOT_FOUND;
    if (permissions[permissionOf(issue)] !== 'write') return FORBIDDEN;
    repository.deleteComment(Number(params.comment_id));
    return { status: 204, body: null };
  },
  'issues/list-for-repo': (world, request) => {
    if (world.permissions.issues === 'none') return FORBIDDEN;
    const labels = (request.query.labels ?? '').split(',').filter((label) => label !== '');
    const state = request.query.state ?? 'open';
    const found = world.repository.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .toReversed();
    return paginate(
      found.map((issue) => wireIssue(issue, world.repository, world.to)),
      request,
    );
  },
  'issues/create': (world, request) => {
    if (world.permissions.issues !== 'write') return FORBIDDEN;
    const make = (body: string): FakeAnswer => {
      const issue = world.repository.addIssue({
        title: String(request.body.title),
        body,
        labels: Array.isArray(request.body.labels) ? request.body.labels.map(String) : [],
        author: world.account,
      });
      return { status: 201, body: wireIssue(issue, world.repository, world.to) };
    };
    return request.body.body === undefined ? make('') : withBody(request, 'Issue', make);
  },
  'issues/update': (world, request) =>
    onIssue(world, request, 'write', (issue) => {
      const change = (body: string): FakeAnswer => {
        issue.body = body;
        issue.title = typeof request.body.title === 'string' ? request.body.title : issue.title;
        if (request.body.state === 'open' || request.body.state === 'closed') issue.state = request.body.state;
        return { status: 200, body: wireIssue(issue, world.repository, world.to) };
      };
      return request.body.body === undefined ? change(issue.body) : withBody(request, 'Issue', change);
    }),
  'repos/list-pull-requests-associated-with-commit': (world, request) => {
    if (world.permissions['pull-requests'] === 'none') return FORBIDDEN;
    const { repository } = world;
    const sha = request.params.commit_sha ?? '';
    const numbers = repository.links.get(sha);
    if (numbers === undefined && !repository.commits.has(sha)) {
      return refuse(422, `No commit found for SHA: ${sha}`);
    }
    const pulls = (numbers ?? []).flatMap((number) => {
      const issue = repository.issue(number);
      return issue?.pull === undefined ? [] : [wirePull(issue, issue.pull, repository, world.to)];
    });
    return paginate(pulls, request);
  },
  'pulls/list': ({ repository, permissions, to }, request) => {
    if (permissions['pull-requests'] === 'none') return FORBIDDEN;
    const { state = 'open', base } = request.query;
    const found = repository.issues.flatMap((issue) => {
      const { pull } = issue;
      const isWanted = (state === 'all' || issue.state === state) && (base === undefined || pull?.baseRef === base);
      return pull !== undefined && isWanted ? [wirePull(issue, pull, repository, to)] : [];
    });
    return paginate(found.toReversed(), request);
  },
  'pulls/list-reviews': ({ repository, permissions, to }, request) => {
    if (permissions['pull-requests'] === 'none') return FORBIDDEN;
    const number = Number(request.params.pull_number);
    const reviews = repository.reviews.filter((review) => review.number === number);
    return paginate(
      reviews.map((review, index) => wireReview(review, index, repository, to)),
      request,
    );
  },
  'repos/list-commits': ({ repository, permissions }, request) => {
    if (permissions.contents === 'none') return NOT_FOUND;
    const url = `https://example.com/${repository.name}`;
    const commits = repository.historyOf(request.query.sha ?? '').map((sha) => ({
      sha,
      node_id: `C_${sha}`,
      url,
      html_url: url,
      comments_url: url,
      commit: {},
      author: null,
      committer: null,
      parents: (repository.commits.get(sha)?.parents ?? []).map((parent) => ({ sha: parent, url })),
    }));
    return commits.length === 0 ? NOT_FOUND : paginate(commits, request);
  },
  'pulls/get': (world, request) => {
    if (world.permissions['pull-requests'] === 'none') return FORBIDDEN;
    const issue = world.repository.issue(Number(request.params.pull_number));
    if (issue?.pull === undefined) return NOT_FOUND;
    const merged = issue.pull.mergedAt !== undefined;
    return { status: 200, body: { ...wirePull(issue, issue.pull, world.repository, world.to), merged } };
  },
  'repos/get': (world) => {
    const { name, defaultBranch } = world.repository;
    const own = { id: 1, node_id: 'R_1', name: name.split('/')[1], full_name: name, private: true, fork: false };
    return { status: 200, body: { ...own, url: `${world.to.api}/repos/${name}`, default_branch: defaultBranch } };
  },
  'repos/compare-commits-with-basehead': (world, { params }) => {
    if (world.permissions.contents === 'none') return NOT_FOUND;
    const { branches, commits, name } = world.repository;
    const [base = '', head = ''] = (params.basehead ?? '').split('...').map((side) => branches.get(side) ?? side);
    if (!commits.has(base) || !commits.has(head)) return NOT_FOUND;
    const [ofBase, ofHead] = [historyOf(world.repository, base), historyOf(world.repository, head)];
    const ahead = ofHead.filter((sha) => !ofBase.includes(sha)).length;
    const behind = ofBase.filter((sha) => !ofHead.includes(sha)).length;
    if (ahead === ofHead.length) return refuse(404, `No common ancestor between ${base} and ${head}.`);
    const one = ahead > 0 ? 'ahead' : 'identical';
    const status = behind === 0 ? one : ahead > 0 ? 'diverged' : 'behind';
    const url = `${world.to.api}/repos/${name}/compare/${params.basehead}`;
    return { status: 200, body: { url, status, ahead_by: ahead, behind_by: behind, total_commits: ahead } };
  },
  'git/get-commit': (world, { params }) => {
    if (world.permissions.contents === 'none') return NOT_FOUND;
    const commit = world.repository.commits.get(params.commit_sha ?? '');
    if (commit === undefined) return NOT_FOUND;
    const url = (kind: string, sha: string) => `${world.to.api}/repos/${world.repository.name}/git/${kind}/${sha}`;
    const page = (sha: string) => `${world.to.site}/${world.repository.name}/commit/${sha}`;
    return {
      status: 200,
      body: {
        sha: commit.sha,
        node_id: `C_${commit.sha}`,
        url: url('commits', commit.sha),
        message: 'A commit',
        tree: { sha: commit.tree, url: url('trees', commit.tree) },
        parents: commit.parents.map((sha) => ({ sha, url: url('commits', sha), html_url: page(sha) })),
      },
    };
  },
  'git/get-tree': (world, { params, query }) => {
    if (world.permissions.contents === 'none') return NOT_FOUND;
    const { branches, commits } = world.repository;
    const named = params.tree_sha ?? '';
    const sha = commits.get(branches.get(named) ?? named)?.tree ?? named;
    if (!world.repository.trees.has(sha)) return NOT_FOUND;
    const all = treeEntries(world.repository, sha, '', query.recursive !== undefined);
    const truncated = query.recursive !== undefined && all.length > world.maxTreeEntries;
    const tree = truncated ? all.slice(0, world.maxTreeEntries) : all;
    return { status: 200, body: { sha, url: `${world.to.api}/trees/${sha}`, tree, truncated } };
  },
  'git/get-blob': (world, { params }) => {
    if (world.permissions.contents === 'none') return NOT_FOUND;
    const sha = params.file_sha ?? '';
    const bytes = world.repository.blobs.get(sha);
    if (bytes === undefined) return NOT_FOUND;
    // GitHub breaks the lines of its base64.
    const content = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    const size = bytes.length;
    const url = `${world.to.api}/repos/${world.repository.name}/git/blobs/${sha}`;
    return { status: 200, body: { sha, node_id: `B_${sha}`, size, url, content, encoding: 'base64' } };
  },
  'users/get-authenticated': (world) =>
    world.userEndpoint ? { status: 200, body: wireUser(world.account, world.to) } : FORBIDDEN,
};

function permissionOf(issue: FakeIssue): FakePermission {
  return issue.pull === undefined ? 'issues' : 'pull-requests';
}

function onIssue(
  { repository, permissions }: FakeWorld,
  { params }: FakeRequest,
  needed: 'read' | 'write',
  answer: (issue: FakeIssue) => FakeAnswer,
): FakeAnswer {
  const issue = repository.issue(Number(params.issue_number));
  if (issue === undefined) return NOT_FOUND;
  const access = permissions[permissionOf(issue)];
  return access === 'none' || (needed === 'write' && access === 'read') ? FORBIDDEN : answer(issue);
}

function withBody({ body }: FakeRequest, resource: string, answer: (text: string) => FakeAnswer): FakeAnswer {
  const text = String(body.body ?? '');
  const invalid = (message: string) =>
    refuse(422, 'Validation Failed', [{ resource, code: 'unprocessable', field: 'body', message }]);
  if (resource === 'IssueComment' && text.trim() === '') return invalid('body is blank');
  return text.length > MAX_BODY ? invalid('body is too long (maximum is 65536 characters)') : answer(text);
}

/** One page, and what the `Link` header says of the others. */
function paginate(items: readonly Wire[], { query }: FakeRequest): FakeAnswer & { page: number; pages: number } {
  const size = Math.min(Math.max(Number(query.per_page ?? 30), 1), 100);
  const page = Math.max(Number(query.page ?? 1), 1);
  const pages = Math.max(Math.ceil(items.length / size), 1);
  return { status: 200, body: items.slice((page - 1) * size, page * size), page, pages };
}

/** The `Link` header of an answer with pages; none for a single one. */
export function linkHeader(answer: FakeAnswer, url: URL): string | undefined {
  if (!('page' in answer && 'pages' in answer)) return undefined;
  const [page, pages] = [Number(answer.page), Number(answer.pages)];
  const to = (rel: string, number: number): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${rel}"`;
  };
  const back = page > 1 ? [to('prev', page - 1), to('first', 1)] : [];
  const on = page < pages ? [to('next', page + 1), to('last', pages)] : [];
  const links = [...back, ...on];
  return links.length === 0 ? undefined : links.join(', ');
}

/** A commit and all that it comes from. */
function historyOf({ commits }: FakeRepository, sha: string): readonly string[] {
  const found = new Set([sha]);
  for (const each of found) for (const parent of commits.get(each)?.parents ?? []) found.add(parent);
  return [...found];
}

function treeEntries(repository: FakeRepository, sha: string, prefix: string, recursive: boolean): Wire[] {
  return (repository.trees.get(sha) ?? []).flatMap((entry) => {
    const path = `${prefix}${entry.path}`;
    const own = { path, mode: entry.mode, type: entry.mode === '040000' ? 'tree' : 'blob', sha: entry.sha };
    return entry.mode === '040000' && recursive
      ? [own, ...treeEntries(repository, entry.sha, `${path}/`, true)]
      : [own];
  });
}
