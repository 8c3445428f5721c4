import { compareText } from '../model/diagnostic.ts';
import {
  type Directory,
  emailKey,
  ORGANIZATION_ROLES,
  titleKey,
  type WrittenDefaults,
  type WrittenTeam,
  type WrittenUser,
} from '../model/state.ts';
import { isYamlMap } from '../yaml/data.ts';
import { parseSource } from '../yaml/source.ts';
import { type OpenDirectory, sectionOf } from './directory-edit.ts';
import { newFileName } from './file-names.ts';
import type { Added } from './text/intent.ts';
import { writeFile } from './text/new-file.ts';

/** Finds a user by e-mail, without regard to case. */
export function userOf(directory: Directory, email: string): WrittenUser | undefined {
  let users = usersByEmail.get(directory);
  if (users === undefined) {
    users = new Map((directory.users ?? []).map((user) => [emailKey(user.email), user]));
    usersByEmail.set(directory, users);
  }
  return users.get(emailKey(email));
}

const usersByEmail = new WeakMap<Directory, ReadonlyMap<string, WrittenUser>>();

/** Finds a team by its title: exactly so, or but for case and surrounding space. */
export function teamOf(directory: Directory, title: string): WrittenTeam | undefined {
  const teams = directory.teams ?? [];
  return (
    teams.find((team) => team.title === title) ??
    teams.find((team) => titleKey(team.title) === titleKey(title))
  );
}

/** What holds for the users of a file who do not say otherwise; also of a file that has none yet. */
export function defaultsOf(open: OpenDirectory, file: string | undefined): WrittenDefaults {
  const known = defaultsByFile.get(open) ?? new Map<string | undefined, WrittenDefaults>();
  defaultsByFile.set(open, known);
  const found =
    known.get(file) ??
    open.directory.users?.find((user) => user.at.file === file)?.defaults ??
    writtenDefaults(open, file);
  known.set(file, found);
  return found;
}

const defaultsByFile = new WeakMap<OpenDirectory, Map<string | undefined, WrittenDefaults>>();

function writtenDefaults({ files }: OpenDirectory, name: string | undefined): WrittenDefaults {
  const file = files.find((each) => each.file === name);
  const data = file && parseSource(file.file, file.bytes).source.data;
  const defaults = isYamlMap(data) && isYamlMap(data.defaults) ? data.defaults : undefined;
  return {
    role: ORGANIZATION_ROLES.find((each) => each === defaults?.role),
    sso: typeof defaults?.sso === 'boolean' ? defaults.sso : undefined,
  };
}

/** The file that new users go to: the one with most users; of files with none, the first that has the section. */
export function fileForUsers({ directory, files }: OpenDirectory): string | undefined {
  return fullest(directory.users ?? []) ?? withSection(files, 'users');
}

/**
 * Where a new team goes: to the file with most teams; to a file of its own where each team has one already.
 * Undefined when no file has the section.
 */
function placeForTeam(open: OpenDirectory): 'new-file' | string | undefined {
  const teams = open.directory.teams ?? [];
  const files = new Set(teams.map((team) => team.at.file));
  if (files.size >= 2 && files.size === teams.length) return 'new-file';
  return fullest(teams) ?? withSection(open.files, 'teams');
}

/** Adds a team where it belongs. */
export function addTeamTo(open: OpenDirectory, title: string, added: Added): void {
  const place = placeForTeam(open);
  if (place !== undefined && place !== 'new-file') {
    sectionOf(open, place, 'teams').add.set(title, added);
    return;
  }
  const names = [...open.files.map((each) => each.file), ...open.created.keys()];
  const folder = folderOfTeams(open);
  const file = newFileName(folder, title, names);
  open.created.set(file, writeFile({ teams: new Map([[title, added]]) }));
}

function folderOfTeams({ directory, configPath }: OpenDirectory): string {
  const first = directory.teams?.[0]?.at.file;
  return first === undefined ? `${configPath}/teams` : first.slice(0, Math.max(0, first.lastIndexOf('/')));
}

function fullest(items: readonly { readonly at: { readonly file: string } }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { at } of items) counts.set(at.file, (counts.get(at.file) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

function withSection(files: OpenDirectory['files'], section: 'users' | 'teams'): string | undefined {
  return files.find(({ file, bytes }) => {
    const { data } = parseSource(file, bytes).source;
    return isYamlMap(data) && section in data;
  })?.file;
}
