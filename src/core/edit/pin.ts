import { resolve } from '../directory/resolve.ts';
import { type Diagnostic, sortDiagnostics } from '../model/diagnostic.ts';
import type { IsoDate, LiveState } from '../model/state.ts';
import { matchMembers } from '../plan/match-members.ts';
import { matchTeams } from '../plan/match-teams.ts';
import { type EditResult, finishEdits, type OpenDirectory } from './directory-edit.ts';
import { usableId } from './import/member-keys.ts';
import { setTeamId, setUser } from './operations.ts';

/** The pinned files, or the problems that make it impossible, and how many users and teams got an ID. */
type PinResult = EditResult & { readonly pinned: { readonly users: number; readonly teams: number } };

/** Adds the missing IDs of live users and teams, matched as in a plan. Nothing else changes. */
export function pinIds(open: OpenDirectory, live: LiveState, asOf: IsoDate): PinResult {
  const desired = resolve(open.directory, asOf);
  const members = matchMembers(desired.users ?? [], live.members);
  const teams = matchTeams(desired.teams ?? [], live.teams ?? []);
  const diagnostics: Diagnostic[] = [...members.diagnostics, ...teams.diagnostics];
  const pinned = { users: 0, teams: 0 };
  if (diagnostics.length > 0) return { ok: false, diagnostics: sortDiagnostics(diagnostics), pinned };
  for (const { desired: user, live: member } of members.matches) {
    if (member === undefined || user.id !== undefined || !usableId(member.id)) continue;
    setUser(open, user.email, { id: member.id });
    pinned.users++;
  }
  for (const { desired: team, live: found } of teams.matches) {
    const written = open.directory.teams?.find((each) => each.title === team.title);
    if (found === undefined || written === undefined || team.id !== undefined || !usableId(found.id)) continue;
    setTeamId(open, written, found.id);
    pinned.teams++;
  }
  return { ...finishEdits(open), pinned };
}
