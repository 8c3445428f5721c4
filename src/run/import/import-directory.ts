import type { DirectoryFile } from '../../core/directory/read.ts';
import { resolve } from '../../core/directory/resolve.ts';
import { openDirectory } from '../../core/edit/directory-edit.ts';
import { importInto } from '../../core/edit/import/into.ts';
import { importNew } from '../../core/edit/import/new.ts';
import type { ImportNotice } from '../../core/edit/import/notice.ts';
import { pinIds } from '../../core/edit/pin.ts';
import type { Change } from '../../core/model/change.ts';
import { type Diagnostic, problem } from '../../core/model/diagnostic.ts';
import type { ReadScope } from '../../core/model/ports.ts';
import type { Directory, LiveState } from '../../core/model/state.ts';
import { makePlan } from '../../core/plan/plan.ts';
import { placeOf, type Run, withGitBook } from '../run.ts';
import type { Invalid } from '../sequence.ts';
import {
  changeDirectory,
  type FoundDirectory,
  findDirectory,
  organizationFor,
  type WrittenFile,
  writeDirectory,
} from './directory-files.ts';

/** A directory that was written. `files` has those that were created or changed. */
export interface Written {
  readonly status: 'written';
  readonly files: readonly WrittenFile[];
  readonly directory: Directory;
}

/** What `import` wrote. */
interface Imported extends Written {
  readonly notices: readonly ImportNotice[];
  /** What a plan over the written files would change: nothing, except what the notices explain. */
  readonly remaining: readonly Change[];
}

/** What `pin` wrote, and how many IDs. */
export interface Pinned extends Written {
  readonly pinned: { readonly users: number; readonly teams: number };
}

/**
 * `import`: writes the live organization into the files; an existing directory is brought up to date.
 *
 * @param split whether a new directory gets a file for each team
 */
export async function importDirectory(run: Run, split: boolean): Promise<Invalid | Imported> {
  const found = await findDirectory(placeOf(run));
  const organization = organizationFor(run, found);
  if (!found.isNew && !found.read.ok) return invalid(organization, found.read.diagnostics);
  if (typeof organization !== 'string') return invalid(organization, [organization]);
  const live = withoutSecrets(await readLive(run, organization, allTeams), run);
  const made = changeDirectory(run, found, split, {
    create: (layout) => {
      const { files, notices } = importNew(live, layout);
      return { ...files, notices };
    },
    update: (open) => importInto(open, live, run.asOf),
  });
  if (!made.ok) return invalid(organization, made.diagnostics);
  const plan = makePlan(resolve(made.directory, run.asOf), live, run.options.settings);
  if (!plan.ok) return invalid(organization, plan.diagnostics);
  const written = await writeWithoutSecrets(run, found, made.changed);
  if (!written.ok) return invalid(organization, written.diagnostics);
  return {
    status: 'written',
    files: written.files,
    directory: made.directory,
    notices: split && !found.isNew ? [{ kind: 'not-split' }, ...made.notices] : made.notices,
    remaining: plan.plan.changes,
  };
}

/** `pin`: writes the missing IDs of live users and teams into the files. */
export async function pinDirectory(run: Run): Promise<Invalid | Pinned> {
  const found = await findDirectory(placeOf(run));
  const organization = organizationFor(run, found);
  const opened = openDirectory(found.files, run.options.configPath, found.read);
  if (!opened.ok) return invalid(organization, opened.diagnostics);
  if (typeof organization !== 'string') return invalid(organization, [organization]);
  const live = await readLive(run, organization, opened.open.directory.teams && noTeams);
  const result = pinIds(opened.open, live, run.asOf);
  if (!result.ok) return invalid(organization, result.diagnostics);
  const written = await writeWithoutSecrets(run, found, result.changed);
  if (!written.ok) return invalid(organization, written.diagnostics);
  return { status: 'written', files: written.files, directory: result.directory, pinned: result.pinned };
}

function invalid(organization: string | Diagnostic, diagnostics: readonly Diagnostic[]): Invalid {
  const organizationId = typeof organization === 'string' ? organization : undefined;
  return { status: 'invalid', diagnostics, organizationId };
}

type TeamsToRead = ReadScope['teams'];
const allTeams: TeamsToRead = (teams) => new Set(teams.map(({ id }) => id));
const noTeams: TeamsToRead = () => new Set();

function readLive(run: Run, organization: string, teams: TeamsToRead): Promise<LiveState> {
  run.progress.step({ kind: 'phase', phase: 'read' });
  return withGitBook(run, (gitBook) => gitBook.openReader(organization).readLive({ teams }));
}

/** Display names become comments in files. A name that contains a secret must not bring it there. */
function withoutSecrets(live: LiveState, { hide }: Run): LiveState {
  const members = live.members.map((member) => ({ ...member, displayName: hide(member.displayName) }));
  return { ...live, members };
}

/** Writes files, unless one would contain a secret that it does not contain yet. */
async function writeWithoutSecrets(run: Run, found: FoundDirectory, changed: readonly DirectoryFile[]) {
  const hasSecret = (bytes: Uint8Array | undefined): boolean => {
    const text = new TextDecoder().decode(bytes);
    return run.hide(text) !== text;
  };
  const before = new Map(found.files.map(({ file, bytes }) => [file, bytes]));
  const withSecret = changed.filter(({ file, bytes }) => hasSecret(bytes) && !hasSecret(before.get(file)));
  if (withSecret.length === 0) return writeDirectory(placeOf(run), found, changed);
  const message = 'GitBook returns the token as a title, an address or an ID. The token is not written to a file.';
  const help = 'Replace the token, then rename what is named after it in GitBook.';
  const diagnostics = withSecret.map(({ file }) =>
    problem('not-editable', { file, line: 1, column: 1 }, message, help),
  );
  return { ok: false, diagnostics } as const;
}
