import { parseFile } from '../directory/parse.ts';
import type { DirectoryFile } from '../directory/read.ts';
import { compareText } from '../model/diagnostic.ts';
import {
  type Directory,
  emailKey,
  titleKey,
  type WrittenDefaults,
  type WrittenTeam,
  type WrittenUser,
} from '../model/state.ts';
import { isYamlMap } from '../yaml/data.ts';
import { parseSource } from '../yaml/source.ts';
import { type OpenDirectory, sectionOf } from './directory-edit.ts';
import { newFileName } from './file-names.ts';
import type { Added } from './text/edits.ts';
import { writeFile } from './text/new-file.ts';

/** The user with an e-mail address, regardless of case. */
export function userOf(directory: Directory, email: string): WrittenUser | undefined {
  let users = usersByEmail.get(directory);
  if (users === undefined) {
    users = new Map((directory.users ?? []).map((user) => [emailKey(user.email), user]));
    usersByEmail.set(directory, users);
  }
  return users.get(emailKey(email));
}

const usersByEmail = new WeakMap<Directory, ReadonlyMap<string, WrittenUser>>();

/** The team with a title, or with a title that differs only in case or surrounding space. */
export function teamOf(directory: Directory, title: string): WrittenTeam | undefined {
  const teams = directory.teams ?? [];
  return teams.find((team) => team.title === title) ?? teams.find((team) => titleKey(team.title) === titleKey(title));
}

/** The defaults of a file, also of one without users. */
export function defaultsOf({ defaults, files, directory }: OpenDirectory, name: string | undefined): WrittenDefaults {
  const file = files.find((each) => each.file === name);
  if (file === undefined) return { role: undefined, sso: undefined };
  const found =
    defaults.get(file.file) ??
    directory.users?.find((user) => user.at.file === name)?.defaults ??
    parseFile(parseSource(file.file, file.bytes).source).defaults;
  defaults.set(file.file, found);
  return found;
}

/** The file for new users: the one with most users, or the first with the section. */
export function fileForUsers({ directory, files }: OpenDirectory): string | undefined {
  return fullest(directory.users ?? []) ?? withSection(files, 'users');
}

/**
 * The file for a new team: the one with most teams, or the first with the section. Undefined where each team has a file
 * of its own, or no file has the section.
 */
function fileForTeam(open: OpenDirectory): string | undefined {
  const teams = open.directory.teams ?? [];
  const files = new Set(teams.map((team) => team.at.file));
  if (files.size >= 2 && files.size === teams.length) return undefined;
  return fullest(teams) ?? withSection(open.files, 'teams');
}

/** Adds a team to the file where it belongs, or in a new file. */
export function addTeamTo(open: OpenDirectory, title: string, added: Added): void {
  const existing = fileForTeam(open);
  if (existing !== undefined) {
    sectionOf(open, existing, 'teams').add.set(title, added);
    return;
  }
  const names = [...open.files.map((each) => each.file), ...open.created.keys()];
  const file = newFileName(folderOfTeams(open), title, names);
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
  return files.find((file) => hasKey(file, section))?.file;
}

/** Whether a file has a key at its top. */
export function hasKey({ file, bytes }: DirectoryFile, key: string): boolean {
  const { data } = parseSource(file, bytes).source;
  return isYamlMap(data) && key in data;
}
