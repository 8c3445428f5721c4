import type { Change, CreateTeam, DeleteTeam, RenameTeam } from '../core/model/change.ts';
import type { Reader, Writer } from '../core/model/ports.ts';
import { titleKey } from '../core/model/state.ts';
import type { Ledger } from './ledger.ts';

interface Hands {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly ledger: Ledger;
}

/**
 * Renames teams one after the other: a title may only be free once another team has left it. Where that team did
 * not leave, taking its title would make two of one title, which no later run could tell apart.
 */
export async function renameTeams(changes: readonly RenameTeam[], { writer, ledger }: Hands): Promise<void> {
  for (const change of changes) {
    const holder = stillHolding(change.to, changes, ledger);
    if (holder) {
      ledger.dependsOn(change, holder);
      continue;
    }
    const failure = await ledger.attempt(() => writer.renameTeam(change.teamId, change.to));
    if (failure) ledger.failed([change], failure);
    else ledger.applied(change);
  }
}

/** Creates teams, and gives their IDs by title. A title that a rename should have freed must be free. */
export async function createTeams(
  changes: readonly CreateTeam[],
  renames: readonly RenameTeam[],
  { writer, ledger }: Hands,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await Promise.all(
    changes.map(async (change) => {
      const holder = stillHolding(change.team, renames, ledger);
      if (holder) return ledger.dependsOn(change, holder);
      const failure = await ledger.attempt(async () => {
        ids.set(change.team, await writer.createTeam(change.team));
      });
      if (failure) ledger.failed([change], failure);
      else ledger.applied(change);
    }),
  );
  return ids;
}

/** The rename that should have taken a title from its team, and has failed or was left out. */
function stillHolding(title: string, renames: readonly RenameTeam[], ledger: Ledger): RenameTeam | undefined {
  return renames.find((rename) => titleKey(rename.from) === titleKey(title) && ledger.unsuccessful(rename));
}

/**
 * Deletes teams, all side by side. When people could not be added to teams, a team that one of them is in is kept:
 * it may be what still gives them access.
 */
export async function deleteTeams(
  changes: readonly DeleteTeam[],
  planned: readonly Change[],
  { reader, writer, ledger }: Hands,
): Promise<void> {
  const missing = new Map<string, Change>();
  for (const change of planned) {
    if (change.type !== 'team-add' || change.userId === undefined) continue;
    if (ledger.unsuccessful(change)) missing.set(change.userId, change);
  }
  await Promise.all(
    changes.map(async (change) => {
      const failure = await ledger.attempt(async () => {
        const members = missing.size === 0 ? [] : await reader.teamMembers(change.teamId);
        const needed = members.map(({ userId }) => missing.get(userId)).find((each) => each !== undefined);
        if (needed) return ledger.dependsOn(change, needed);
        const outcome = await writer.deleteTeam(change.teamId);
        if (outcome === 'requested') ledger.pending(change, 'removal-requested');
        else ledger.applied(change);
      });
      if (failure) ledger.failed([change], failure);
    }),
  );
}
