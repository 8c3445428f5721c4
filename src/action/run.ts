import type { GuardVerdict } from '../core/model/guard.ts';
import type { Clock, Progress } from '../core/model/ports.ts';
import type { GitHubApi } from '../github/client/ports.ts';
import { BARE_CONTEXT, type PlanContext } from '../render/plan/context.ts';
import type { GitBook } from '../run/open-gitbook.ts';
import type { Options } from '../run/options.ts';
import { readFiles } from '../workspace/read-files.ts';
import type { ActionEnvironment } from './environment.ts';
import type { ActionOutput } from './output.ts';

/** One run of the Action in a mode. */
export interface ActionRun {
  readonly options: Options;
  readonly environment: ActionEnvironment;
  readonly output: ActionOutput;
  readonly clock: Clock;
  readonly progress: Progress;
  /** The UTC date of the whole run. */
  readonly asOf: string;
  /** Takes secrets out of a text. */
  readonly hide: (text: string) => string;
  readonly openGitBook: () => Promise<GitBook>;
}

/** GitHub, for the repository of this run; undefined without a token or a repository. */
export function openGitHub({ environment, clock, progress }: ActionRun): Promise<GitHubApi | undefined> {
  return environment.openGitHub(clock, progress);
}

/** Opens GitBook for as long as `use` takes. */
export async function withGitBook<T>(run: ActionRun, use: (gitBook: GitBook) => Promise<T>): Promise<T> {
  const gitBook = await run.openGitBook();
  try {
    return await use(gitBook);
  } finally {
    await gitBook.close();
  }
}

/** Where the directory's files are. */
export function placeOf({ environment, options }: ActionRun) {
  const { workingDirectory, configPath } = options;
  return { workspace: environment.workspace, workingDirectory, configPath };
}

/** What the run's plan is made of. */
export function requestOf({ options, asOf }: ActionRun) {
  const { organizationId, configPath, settings } = options;
  return { organizationId, configPath, settings, asOf };
}

/** What the run's plan is made with. */
export function portsOf(run: ActionRun, gitBook: GitBook) {
  return {
    readFiles: () => readFiles(placeOf(run)),
    openReader: gitBook.openReader,
    progress: run.progress,
  };
}

/** What a document needs to know of the run. */
export function contextOf({ environment, options }: ActionRun, target: PlanContext['target']) {
  const { event, linkTo } = environment;
  return {
    ...BARE_CONTEXT,
    target,
    pullRequest: event.pullRequest !== undefined,
    linkTo,
    maskEmails: options.maskEmails,
    runUrl: event.runUrl,
  } satisfies PlanContext;
}

/** A guard that refuses, in words. */
export function guardText({ name, team, limit, allowed, actual }: GuardVerdict): string {
  const where = team === undefined ? '' : ` in the team ${JSON.stringify(team)}`;
  const bound = name === 'min-admins' ? 'at least' : 'at most';
  return `${name}${where}: ${actual}, allowed ${bound} ${allowed} (${limit})`;
}
