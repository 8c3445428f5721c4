import type { DirectoryFile } from '../../directory/read.ts';
import type { Checked } from '../../model/diagnostic.ts';
import type { LiveMember, LiveState, OrganizationRole } from '../../model/state.ts';
import { compareFolded, newFileName } from '../file-names.ts';
import { userEntry } from '../operations.ts';
import { hasKey } from '../places.ts';
import { editFile } from '../text/edit-file.ts';
import { type Added, mapEdit, mapUnder } from '../text/edits.ts';
import { type NewFile, writeFile } from '../text/new-file.ts';
import { commentText } from '../text/scalar-text.ts';
import { type LiveKey, liveKeys } from './member-keys.ts';
import type { ImportNotice } from './notice.ts';
import { teamEntries } from './team-entries.ts';

/** Where the files of a new directory are created. */
export interface Layout {
  /** Whether users get the file `users.yaml` and each team a file in `teams/`, instead of one file for all. */
  readonly split: boolean;
  /** The file, or the folder of a split directory. */
  readonly path: string;
  /** Existing files, whose names cannot be used. */
  readonly taken: readonly string[];
  /** The file at `path` if it exists and has no users and teams: they are added, and the rest of it stays. */
  readonly existing: DirectoryFile | undefined;
}

/** The created files, or why the existing one cannot be filled. */
export type PlacedFiles = Checked<{ readonly files: readonly DirectoryFile[] }>;

/** A new directory, and what people should know about it. */
interface NewDirectory {
  readonly files: PlacedFiles;
  readonly notices: readonly ImportNotice[];
}

/** Converts the live state to files of a new directory: sorted, pinned by ID, with display names as comments. */
export function importNew(live: LiveState, layout: Layout): NewDirectory {
  const keys = liveKeys([]);
  const named = live.members.flatMap((member) => {
    const key = keys.keyFor(member);
    return key ? [{ member, ...key }] : [];
  });
  named.sort((a, b) => compareFolded(a.email, b.email));
  const defaults = commonDefaults(named.map(({ member }) => member));
  const users = new Map(
    named.map(({ member, ...key }): [string, Added] => [key.email, memberEntry(member, key, defaults)]),
  );
  const keyOf = new Map(named.map(({ member, email }) => [member.id, email]));
  const { teams, notices } = teamEntries(live.teams ?? [], keyOf, []);
  const people: NewFile = { organization: live.organization.id, defaults, users };
  return { files: placeFiles(people, teams, layout), notices: [...keys.notices, ...notices] };
}

/**
 * A live member as an entry of a file: pinned by ID, without what the file's defaults say, with the name as comment.
 */
export function memberEntry(
  { id: userId, displayName, email, ...member }: LiveMember,
  key: LiveKey,
  defaults: { readonly role?: OrganizationRole | undefined; readonly sso?: boolean | undefined } = {},
): Added {
  const role = member.role === defaults.role ? undefined : member.role;
  const sso = member.sso === (defaults.sso ?? false) ? undefined : member.sso;
  const hasName = ![userId, email, key.email].includes(displayName);
  return userEntry({ id: key.id, role, sso }, hasName ? commentText(displayName) : undefined);
}

/** With fewer members, defaults make a file no shorter. */
const MIN_MEMBERS_FOR_DEFAULTS = 4;

/** The role and SSO of most users, where that makes the file shorter. */
function commonDefaults(members: readonly LiveMember[]): NewFile['defaults'] {
  if (members.length < MIN_MEMBERS_FOR_DEFAULTS) return undefined;
  const counts = new Map<OrganizationRole, number>();
  for (const { role } of members) counts.set(role, (counts.get(role) ?? 0) + 1);
  const [role, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const common = role !== undefined && role !== 'admin' && (most ?? 0) * 2 > members.length;
  const sso = members.filter((member) => member.sso).length * 2 > members.length;
  if (!common && !sso) return undefined;
  return { ...(common ? { role } : {}), ...(sso ? { sso } : {}) };
}

/** Divides a new directory into files. */
export function placeFiles(
  people: NewFile,
  teams: ReadonlyMap<string, Added> | undefined,
  { split, path, taken, existing }: Layout,
): PlacedFiles {
  if (existing) return fill(existing, { ...people, teams });
  if (!split) return { ok: true, files: [{ file: path, bytes: writeFile({ ...people, teams }) }] };
  const names = [...taken];
  const take = (folder: string, name: string): string => {
    const file = newFileName(folder, name, names);
    names.push(file);
    return file;
  };
  // Without teams, the empty section still means that teams are managed.
  const users = teams?.size === 0 ? { ...people, teams } : people;
  const files = [
    { file: take(path, 'users'), bytes: writeFile(users) },
    ...[...(teams ?? [])].map(([title, added]) => ({
      file: take(`${path}/teams`, title),
      bytes: writeFile({ teams: new Map([[title, added]]) }),
    })),
  ];
  return { ok: true, files };
}

/** Adds a new directory to a file without users and teams, in two steps: first the sections, then their entries. */
function fill(existing: DirectoryFile, { organization, defaults, users, teams }: NewFile): PlacedFiles {
  const { file, bytes } = existing;
  const sections = mapEdit();
  if (organization !== undefined) sections.put.set('organization', organization);
  for (const [key, value] of Object.entries(defaults ?? {})) mapUnder(sections, 'defaults').put.set(key, value);
  const entries = mapEdit();
  for (const [section, added] of Object.entries({ users, teams })) {
    if (added === undefined) continue;
    if (!hasKey(existing, section)) sections.add.set(section, { value: new Map(), comment: undefined });
    for (const [key, each] of added) mapUnder(entries, section).add.set(key, each);
  }
  const begun = editFile(file, bytes, sections);
  const filled = begun.ok ? editFile(file, begun.bytes, entries) : begun;
  return filled.ok
    ? { ok: true, files: [{ file, bytes: filled.bytes }] }
    : { ok: false, diagnostics: [filled.diagnostic] };
}
