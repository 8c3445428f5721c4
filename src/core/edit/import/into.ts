import { resolve } from '../../directory/resolve.ts';
import { sortDiagnostics } from '../../model/diagnostic.ts';
import { emailKey, type IsoDate, type LiveState } from '../../model/state.ts';
import { type EditResult, finishEdits, type OpenDirectory } from '../directory-edit.ts';
import { countEmails } from './member-keys.ts';
import type { ImportNotice } from './notice.ts';
import { importTeamsInto } from './update-teams.ts';
import { type ImportedPeople, importUsers } from './update-users.ts';

/** The updated files, or the problems that make it impossible, and what people should know about the import. */
type ImportResult = EditResult & { readonly notices: readonly ImportNotice[] };

/**
 * Updates a directory to the live state, and leaves every other byte of its files as it is. Removes who was a
 * member and is not live, keeps expiry dates, and does not add absent sections. An ambiguous match is an error, as in a plan.
 */
export function importInto(open: OpenDirectory, live: LiveState, asOf: IsoDate): ImportResult {
  const { directory } = open;
  const desired = resolve(directory, asOf);
  const notices: ImportNotice[] = [];
  if (directory.users === undefined) {
    notices.push({ kind: 'section-absent', section: 'users', live: live.members.length });
  }
  if (directory.teams === undefined && live.teams !== undefined && live.teams.length > 0) {
    notices.push({ kind: 'section-absent', section: 'teams', live: live.teams.length });
  }
  const people = directory.users ? importUsers(open, desired, live) : peopleByEmail(live);
  const teams = directory.teams ? importTeamsInto(open, desired, live, people) : { notices: [], diagnostics: [] };
  notices.push(...people.notices, ...teams.notices);
  const diagnostics = sortDiagnostics([...people.diagnostics, ...teams.diagnostics]);
  if (diagnostics.length > 0) return { ok: false, diagnostics, notices };
  return { ...finishEdits(open), notices };
}

/** Without `users`, an entry of a team means the live member with that e-mail, if there is exactly one. */
function peopleByEmail(live: LiveState): ImportedPeople {
  const counts = countEmails(live.members);
  const unique = live.members.flatMap(({ id, email }): [string, string][] =>
    email !== undefined && counts.get(emailKey(email)) === 1 ? [[id, email]] : [],
  );
  return {
    keyOf: new Map(unique),
    idOf: new Map(unique.map(([id, email]) => [emailKey(email), id])),
    leftAlone: new Set(),
    notices: [],
    diagnostics: [],
  };
}
