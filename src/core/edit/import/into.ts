import { resolve } from '../../directory/resolve.ts';
import { sortDiagnostics } from '../../model/diagnostic.ts';
import { emailKey, type IsoDate, type LiveState } from '../../model/state.ts';
import { type EditResult, finishEdits, type OpenDirectory } from '../directory-edit.ts';
import type { ImportNotice } from './notice.ts';
import { importTeamsInto } from './teams.ts';
import { type ImportedPeople, importUsers } from './users.ts';

export type ImportResult = EditResult & { readonly notices: readonly ImportNotice[] };

/**
 * Makes a directory equal to what is live, and leaves every other byte of its files alone. Who is not live is removed;
 * what expires, keeps its date; a section that is absent stays absent. Who cannot be told apart is an error, as in a
 * plan.
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
  const teams = directory.teams
    ? importTeamsInto(open, desired, live, people)
    : { notices: [], diagnostics: [] };
  notices.push(...people.notices, ...teams.notices);
  const diagnostics = sortDiagnostics([...people.diagnostics, ...teams.diagnostics]);
  if (diagnostics.length > 0) return { ok: false, diagnostics, notices };
  return { ...finishEdits(open), notices };
}

/** Without `users`, team entries stand for live members by e-mail, where it is one member's alone. */
function peopleByEmail(live: LiveState): ImportedPeople {
  const counts = new Map<string, number>();
  for (const { email } of live.members) {
    if (email !== undefined) counts.set(emailKey(email), (counts.get(emailKey(email)) ?? 0) + 1);
  }
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
