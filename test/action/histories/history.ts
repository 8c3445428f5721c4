import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptInvitation } from '../../../emulator/organization/members.ts';
import { createOfflineEmulator } from '../../../emulator/server.ts';
import type { ActionEnvironment } from '../../../src/action/environment.ts';
import { runIn } from '../../../src/action/main.ts';
import { modeOf } from '../../../src/action/mode.ts';
import type { ActionOutput } from '../../../src/action/output.ts';
import type { ActionRun } from '../../../src/action/run.ts';
import { utcDate } from '../../../src/core/model/dates.ts';
import type { ApplyResult } from '../../../src/core/model/outcome.ts';
import type { Plan } from '../../../src/core/model/plan.ts';
import { deriveKey } from '../../../src/core/review/signing-key.ts';
import { openConnection } from '../../../src/gitbook/http/connection.ts';
import { createReader } from '../../../src/gitbook/reader.ts';
import { createWriter } from '../../../src/gitbook/writer.ts';
import { readEvent } from '../../../src/github/event.ts';
import { parseOptions } from '../../../src/run/options/options.ts';
import { silentProgress } from '../../../src/run/progress.ts';
import { gitHubInProcess } from '../../support/github-in-process.ts';
import { createFakeRepository, type FakeIssue } from '../../support/github-repository.ts';
import { inProcess } from '../../support/in-process.ts';

/*
 * A repository, its workflow and an organization in this process, for histories of what people and GitHub do. The code
 * of the Action is the real one, from its modes down to the calls; files are written to a folder.
 */

const DAY_MS = 86_400_000;
const TOKEN = 'gb_api_historyTokenOfTheAdministrator';

/** Users by e-mail with their roles: a directory, as far as histories change it. */
export type People = Readonly<Record<string, string>>;

/** An edit of a pull request: a role, or undefined to take the person out. */
export interface Edit {
  readonly email: string;
  readonly role: string | undefined;
}

/** What one run of the Action did. */
export interface RunReport {
  readonly mode: string;
  readonly plan: Plan | undefined;
  readonly result: ApplyResult | undefined;
  readonly failure: string | undefined;
  readonly log: string;
}

/** What happens to one run. */
export interface RunFault {
  /** The writing call, from 1, at which the run is killed. */
  readonly killAtWrite?: number;
  /** GitBook answers every call with 503. */
  readonly gitBookDown?: boolean;
  /** The run has no token of GitBook. */
  readonly noToken?: boolean;
  /** The directory is invalid. */
  readonly invalid?: boolean;
}

/** The run was killed: nothing of it ran from then on. */
export class KilledError extends Error {}

const ADA = 'ada@example.com';
export const START: People = {
  [ADA]: 'admin',
  'bea@example.com': 'edit',
  'cem@example.com': 'read',
  'dia@example.com': 'admin',
};

/** Starts a world in which GitBook has what `main` says. `workspace` is a folder with a folder `gitbook`; `isStrict` requires approvals. */
export function openHistory(workspace: string, isStrict = false) {
  let now = Date.UTC(2026, 0, 10);
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
    random: () => 0.5,
  };
  const repository = createFakeRepository('acme/directory');
  let isKilled = false;
  const dieIfKilled = (): void => {
    if (isKilled) throw new KilledError('The run was killed.');
  };
  // Nothing of a killed run reaches GitHub either.
  const api = new Proxy(gitHubInProcess(repository), {
    get: (target, name, receiver) => {
      dieIfKilled();
      return Reflect.get(target, name, receiver);
    },
  });
  const mails: { readonly email: string; readonly at: number }[] = [];
  let fault: RunFault = {};
  let writes = 0;
  const emulator = createOfflineEmulator(
    {
      token: TOKEN,
      clock: { now: () => now },
      seed: {
        organization: { id: 'acme' },
        self: ADA,
        members: Object.entries(START).map(([email, role]) => ({ email, role: role as 'read' })),
      },
      behaviour: { invitedVisible: 'after-accepting', inviteAgain: 'mails-again' },
      before: ({ method }) => {
        dieIfKilled();
        if (method === 'GET') return;
        writes += 1;
        isKilled = writes === fault.killAtWrite;
        dieIfKilled();
      },
      onExchange: ({ request, response }) => {
        if (!request.path.endsWith('/invites') || response?.status !== 200) return;
        const { emails = [] } = JSON.parse(request.body) as { emails?: (string | { email: string })[] };
        for (const each of emails) mails.push({ email: typeof each === 'string' ? each : each.email, at: now });
      },
    },
    () => 'http://127.0.0.1',
  );

  const yamlOf = (people: People): string =>
    ['version: 1', 'users:', ...Object.entries(people).map(([email, role]) => `  ${email}: {role: ${role}}`), ''].join(
      '\n',
    );
  const filesOf = (people: People) => ({ 'gitbook/users.yaml': yamlOf(people) });
  const contents = new Map<string, People>();
  const commit = (people: People, parents: readonly string[]): string => {
    const sha = repository.commit({ files: filesOf(people), parents });
    contents.set(sha, people);
    return sha;
  };
  repository.branches.set('main', commit(START, []));
  const tip = (): string => repository.branches.get('main') ?? '';
  const edits = new Map<number, readonly Edit[]>();
  const applyEdits = (people: People, all: readonly Edit[]): People => {
    const next: Record<string, string> = { ...people };
    for (const { email, role } of all) {
      if (role === undefined) delete next[email];
      else next[email] = role;
    }
    return next;
  };
  const pullOf = (number: number) => {
    const pull = repository.issue(number)?.pull;
    if (pull === undefined) throw new Error(`There is no #${number}.`);
    return pull;
  };
  const payloadOf = (issue: FakeIssue, headSha: string) => ({
    action: 'synchronize',
    number: issue.number,
    pull_request: {
      number: issue.number,
      state: 'open',
      merged: false,
      user: { login: issue.author.login },
      head: { ref: 'change', sha: headSha, repo: { full_name: repository.name } },
      base: { ref: 'main', sha: issue.pull?.baseSha, repo: { full_name: repository.name } },
    },
    repository: { full_name: repository.name, default_branch: 'main' },
  });

  async function runAction(
    event: { readonly name: string; readonly ref: string; readonly sha: string; readonly payload: object },
    people: People,
    given: Readonly<Record<string, string>>,
    trouble: RunFault,
  ): Promise<RunReport> {
    fault = trouble;
    writes = 0;
    isKilled = false;
    const text = trouble.invalid ? 'version: 1\nusers: {nobody: {}}\n' : yamlOf(people);
    writeFileSync(join(workspace, 'gitbook/users.yaml'), text);
    const inputs: Readonly<Record<string, string>> = { 'organization-id': 'acme', ...given };
    const parsed = parseOptions((name) => inputs[name]);
    if (!parsed.ok) throw new Error(parsed.problems.join(' '));
    const { options } = parsed;
    const seen: { plan?: Plan; result?: ApplyResult; failure?: string } = {};
    const log: string[] = [];
    const output: ActionOutput = {
      log: (line) => void log.push(line),
      warn: (line) => void log.push(line),
      annotate: () => {},
      logPlan: () => {},
      summarizePlan: async () => {},
      summarize: async () => {},
      writePlan: (plan) => {
        seen.plan = plan;
      },
      setOutcomes: (result) => {
        seen.result = result;
      },
      set: () => {},
      addToSummary: async (line, message) => void log.push(line, message),
      fail: async (reason, message) => {
        seen.failure ??= `${reason}: ${message}`;
      },
    };
    const environment: ActionEnvironment = {
      parsed,
      place: parsed,
      token: trouble.noToken ? undefined : TOKEN,
      githubToken: 'ghs_history',
      signingKey: undefined,
      repository: 'acme/directory',
      workspace,
      event: readEvent({
        ...event,
        actor: 'octocat',
        repository: repository.name,
        serverUrl: 'https://github.com',
        runId: '42',
        runAttempt: '1',
        defaultBranch: undefined,
      }),
      mergeCommit: undefined,
      linkTo: () => undefined,
      openGitHub: async () => {
        dieIfKilled();
        return api;
      },
      tempFolder: workspace,
      variables: {},
    };
    const run: ActionRun = {
      options,
      workspace,
      environment,
      output,
      clock,
      stop: new AbortController().signal,
      progress: silentProgress,
      asOf: utcDate(now),
      hide: (line) => line,
      keyFor: (purpose) => deriveKey({ signingKey: undefined, gitbookToken: environment.token }, purpose),
      openGitBook: async () => {
        const overHttp = openConnection({
          apiUrl: 'http://127.0.0.1',
          token: TOKEN,
          environment: {},
          concurrency: 1,
          userAgent: 'history/1.0',
          clock,
          progress: silentProgress,
          timeouts: undefined,
        });
        const connection = inProcess(overHttp, emulator);
        return {
          openReader: (id) => createReader(connection, id),
          openWriter: async (id) => createWriter(connection, id),
          hide: (line) => line,
          close: async () => {},
        };
      },
    };
    if (trouble.gitBookDown) emulator.faults.add({ times: 'forever', fault: { kind: 'status', status: 503 } });
    const mode = modeOf(environment, options);
    try {
      await runIn(mode, run);
      dieIfKilled();
    } finally {
      if (trouble.gitBookDown) emulator.faults.clear();
      fault = {};
    }
    return { mode, plan: seen.plan, result: seen.result, failure: seen.failure, log: log.join('\n') };
  }

  return {
    repository,
    emulator,
    mails,
    now: () => now,
    days: (days: number): void => {
      now += days * DAY_MS;
    },
    peopleAt: (sha: string): People => contents.get(sha) ?? {},
    tip,
    headOf: (number: number): string => pullOf(number).headSha,
    /** Opens a pull request with an edit of what `main` has. */
    open: (edit: Edit): number => {
      const baseSha = tip();
      const headSha = commit(applyEdits(contents.get(baseSha) ?? {}, [edit]), [baseSha]);
      const { number } = repository.addPullRequest({ baseSha, headSha });
      edits.set(number, [edit]);
      return number;
    },
    pushTo: (number: number, edit: Edit): void => {
      const pull = pullOf(number);
      edits.set(number, [...(edits.get(number) ?? []), edit]);
      pull.headSha = commit(applyEdits(contents.get(pull.headSha) ?? {}, [edit]), [pull.headSha]);
    },
    /** Runs the plan of a commit of a pull request, merged into what `main` has now. */
    plan: (number: number, headSha: string, trouble: RunFault): Promise<RunReport> => {
      const issue = repository.issue(number);
      if (issue === undefined) throw new Error(`There is no #${number}.`);
      const people =
        headSha === pullOf(number).headSha
          ? applyEdits(contents.get(tip()) ?? {}, edits.get(number) ?? [])
          : (contents.get(headSha) ?? {});
      const sha = commit(people, [tip(), headSha]);
      const event = { name: 'pull_request', ref: `refs/pull/${number}/merge`, sha, payload: payloadOf(issue, headSha) };
      return runAction(event, people, {}, trouble);
    },
    /** Merges pull requests in one push, and gives the push. `late`: GitHub links it only later. */
    merge: (numbers: readonly number[], how: 'merge' | 'squash' | 'rebase', late: boolean) => {
      const before = tip();
      const pushed: string[] = [];
      for (const number of numbers) {
        const pull = pullOf(number);
        const parents = how === 'merge' ? [tip(), pull.headSha] : [tip()];
        const sha = commit(applyEdits(contents.get(tip()) ?? {}, edits.get(number) ?? []), parents);
        repository.branches.set('main', sha);
        repository.merge(number, sha);
        if (late) repository.links.delete(sha);
        pushed.push(sha);
      }
      const sha = tip();
      const last = numbers.at(-1);
      const message = {
        merge: `Merge pull request #${last} from acme/change`,
        squash: `Change (#${last})`,
        rebase: 'Change',
      }[how];
      const payload = {
        ref: 'refs/heads/main',
        before,
        after: sha,
        commits: pushed.map((id) => ({ id })),
        head_commit: { id: sha, message },
        repository: { full_name: repository.name, default_branch: 'main' },
      };
      return { name: 'push', ref: 'refs/heads/main', sha, payload };
    },
    applyPush: (
      push: { readonly name: string; readonly ref: string; readonly sha: string; readonly payload: object },
      trouble: RunFault,
    ) => runAction(push, contents.get(push.sha) ?? {}, { 'require-approval': String(isStrict) }, trouble),
    byHand: (inputs: Readonly<Record<string, string>>) => {
      const payload = { repository: { full_name: repository.name, default_branch: 'main' } };
      const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: tip(), payload };
      return runAction(event, contents.get(tip()) ?? {}, { mode: 'apply', ...inputs }, {});
    },
    drift: () => {
      const payload = { repository: { full_name: repository.name, default_branch: 'main' } };
      const event = { name: 'schedule', ref: 'refs/heads/main', sha: tip(), payload };
      return runAction(event, contents.get(tip()) ?? {}, {}, {});
    },
    /** Approves the last commit of a pull request, a second from now. */
    approve: (number: number): void => {
      now += 1000;
      const submittedAt = `${new Date(now).toISOString().slice(0, 19)}Z`;
      const author = { login: 'reviewer', id: 7, bot: false };
      const commit = pullOf(number).headSha;
      repository.reviews.push({ number, author, commit, state: 'APPROVED', association: 'MEMBER', submittedAt });
    },
    accept: (email: string): void => {
      acceptInvitation(emulator.state, { now, source: 'ui', actor: emulator.state.self }, email);
    },
  };
}

/** A world of `openHistory`. */
export type History = ReturnType<typeof openHistory>;
