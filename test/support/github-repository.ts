import { createHash } from 'node:crypto';

/** An account as the fake knows it. */
export interface FakeAccount {
  readonly login: string;
  readonly id: number;
  readonly bot: boolean;
}

export const ACTIONS_BOT: FakeAccount = { login: 'github-actions[bot]', id: 41_898_282, bot: true };
export const OCTOCAT: FakeAccount = { login: 'octocat', id: 583_231, bot: false };

export interface FakeComment {
  readonly id: number;
  readonly number: number;
  readonly author: FakeAccount | undefined;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  /** Whether somebody has hidden it. */
  hidden: boolean;
}

export interface FakeReview {
  readonly number: number;
  readonly author: FakeAccount;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string;
  readonly association: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
  readonly submittedAt: string;
}

/** An issue or a pull request: GitHub numbers them together. */
export interface FakeIssue {
  readonly number: number;
  readonly author: FakeAccount;
  readonly createdAt: string;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  locked: boolean;
  /** Undefined for an issue. */
  pull: FakePull | undefined;
}

export interface FakePull {
  readonly baseRef: string;
  readonly baseSha: string;
  headSha: string;
  readonly headRepository: string | undefined;
  mergedAt: string | undefined;
  mergeCommitSha: string | undefined;
}

export interface FakeTreeEntry {
  readonly path: string;
  readonly mode: '100644' | '040000' | '120000';
  readonly sha: string;
}

interface FakeCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
}

/** A repository in memory, which tests set up and look into. No clock: every event is a second after the one before. */
export interface FakeRepository {
  readonly name: string;
  defaultBranch: string;
  readonly comments: FakeComment[];
  readonly issues: FakeIssue[];
  readonly commits: ReadonlyMap<string, FakeCommit>;
  readonly trees: ReadonlyMap<string, readonly FakeTreeEntry[]>;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  /** What branches point to. */
  readonly branches: Map<string, string>;
  /** Numbers of the pull requests that GitHub links with a commit. */
  readonly links: Map<string, readonly number[]>;
  readonly reviews: FakeReview[];
  /** A commit and its ancestors, the newest first. */
  historyOf(sha: string): readonly string[];
  commentsOf(number: number): readonly FakeComment[];
  issue(number: number): FakeIssue | undefined;
  addIssue(issue: { title: string; body?: string; labels?: readonly string[]; author?: FakeAccount }): FakeIssue;
  addPullRequest(pull?: Partial<FakePull> & { title?: string; author?: FakeAccount }): FakeIssue;
  /** Merges a pull request as GitHub does: `sha` is the commit on the base branch, `commits` all that came with it. */
  merge(number: number, sha: string, commits?: readonly string[]): void;
  addComment(comment: { number: number; body: string; author?: FakeAccount | undefined }): FakeComment;
  deleteComment(id: number): void;
  /** Records a commit with its whole content, and gives its SHA. `links` are paths that are symbolic links. */
  commit(commit: {
    files: Readonly<Record<string, string>>;
    links?: readonly string[];
    parents?: readonly string[];
    sha?: string;
  }): string;
  /** The next moment, ISO 8601. */
  tick(): string;
}

/** A SHA as git has them, from any text. */
export function fakeSha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** The SHA that git gives a file. */
function gitBlobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export function createFakeRepository(name: string): FakeRepository {
  const comments: FakeComment[] = [];
  const issues: FakeIssue[] = [];
  const commits = new Map<string, FakeCommit>();
  const trees = new Map<string, readonly FakeTreeEntry[]>();
  const blobs = new Map<string, Uint8Array>();
  const branches = new Map<string, string>();
  const links = new Map<string, readonly number[]>();
  const reviews: FakeReview[] = [];
  let seconds = 0;
  let lastId = 1000;

  const tick = (): string => {
    seconds += 1;
    return new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString().replace('.000', '');
  };
  const issue = (number: number) => issues.find((candidate) => candidate.number === number);
  const open = (of: Pick<FakeIssue, 'title' | 'body' | 'labels' | 'author' | 'pull'>): FakeIssue => {
    const made: FakeIssue = {
      ...of,
      number: issues.length + 1,
      createdAt: tick(),
      state: 'open',
      locked: false,
    };
    issues.push(made);
    return made;
  };

  const store = (entries: ReadonlyMap<string, string>, symlinks: ReadonlySet<string>): string => {
    const folders = new Map<string, Map<string, string>>();
    const tree: FakeTreeEntry[] = [];
    for (const [path, content] of entries) {
      const slash = path.indexOf('/');
      if (slash === -1) {
        const bytes = new TextEncoder().encode(content);
        const sha = gitBlobSha(bytes);
        blobs.set(sha, bytes);
        tree.push({ path, mode: symlinks.has(path) ? '120000' : '100644', sha });
        continue;
      }
      const folder = path.slice(0, slash);
      const below = folders.get(folder) ?? new Map<string, string>();
      folders.set(folder, below.set(path.slice(slash + 1), content));
    }
    for (const [folder, below] of folders) {
      const inside = [...symlinks].filter((link) => link.startsWith(`${folder}/`));
      const sha = store(below, new Set(inside.map((link) => link.slice(folder.length + 1))));
      tree.push({ path: folder, mode: '040000', sha });
    }
    tree.sort((a, b) => (a.path < b.path ? -1 : 1));
    const sha = fakeSha(JSON.stringify(tree));
    trees.set(sha, tree);
    return sha;
  };

  return {
    name,
    defaultBranch: 'main',
    comments,
    issues,
    commits,
    trees,
    blobs,
    branches,
    links,
    reviews,
    historyOf: (sha) => {
      const ancestors = new Set<string>();
      const visit = (each: string): void => {
        if (!commits.has(each) || ancestors.has(each)) return;
        ancestors.add(each);
        for (const parent of commits.get(each)?.parents ?? []) visit(parent);
      };
      visit(sha);
      return [...commits.keys()].toReversed().filter((each) => ancestors.has(each));
    },
    tick,
    issue,
    commentsOf: (number) => comments.filter((comment) => comment.number === number),
    addIssue: ({ title, body = '', labels = [], author = OCTOCAT }) =>
      open({ title, body, labels, author, pull: undefined }),
    addPullRequest: ({ title = 'Change the directory', author = OCTOCAT, ...pull } = {}) =>
      open({
        title,
        body: '',
        labels: [],
        author,
        pull: {
          baseRef: 'main',
          baseSha: fakeSha('base'),
          headSha: fakeSha('head'),
          headRepository: name,
          mergedAt: undefined,
          mergeCommitSha: undefined,
          ...pull,
        },
      }),
    merge: (number, sha, all = [sha]) => {
      const merged = issue(number);
      if (merged?.pull === undefined) throw new Error(`There is no pull request #${number}.`);
      merged.state = 'closed';
      merged.pull.mergedAt = tick();
      merged.pull.mergeCommitSha = sha;
      for (const commit of all) links.set(commit, [...(links.get(commit) ?? []), number]);
    },
    addComment: (comment) => {
      const at = tick();
      lastId += 1;
      const author = 'author' in comment ? comment.author : OCTOCAT;
      const made: FakeComment = {
        id: lastId,
        number: comment.number,
        body: comment.body,
        author,
        createdAt: at,
        updatedAt: at,
        hidden: false,
      };
      comments.push(made);
      return made;
    },
    deleteComment: (id) => {
      const index = comments.findIndex((comment) => comment.id === id);
      if (index !== -1) comments.splice(index, 1);
    },
    commit: ({ files, links: symlinks = [], parents = [], sha }) => {
      const tree = store(new Map(Object.entries(files)), new Set(symlinks));
      const own = sha ?? fakeSha(JSON.stringify([tree, parents, tick()]));
      commits.set(own, { sha: own, parents, tree });
      return own;
    },
  };
}
