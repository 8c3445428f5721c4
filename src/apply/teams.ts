import type { Change, CreateTeam, DeleteTeam, RenameTeam } from '../core/model/change.ts';
import { titleKey } from '../core/model/state.ts';
import type { ApplyContext } from './context.ts';
import type { Ledger } from './ledger.ts';

/**
 * Renames teams one after another, because one rename can free the title that another needs. If it fails, the other is
 * skipped: no later run could distinguish two teams with one title.
 */
export async function renameTeams(changes: readonly RenameTeam[], { writer, ledger }: ApplyContext): Promise<void> {
  for (const change of changes) {
    const blocking = blockingRename(change.to, changes, ledger);
    if (blocking) ledger.dependsOn(change, blocking);
    else await ledger.make(change, () => writer.renameTeam(change.teamId, change.to));
  }
}

/** Creates teams, all at the same time, and gives their IDs by title. Skips a title that a failed rename still uses. */
export async function createTeams(
  changes: readonly CreateTeam[],
  renames: readonly RenameTeam[],
  { writer, ledger }: ApplyContext,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  await Promise.all(
    changes.map(async (change) => {
      const blocking = blockingRename(change.team, renames, ledger);
      if (blocking) return ledger.dependsOn(change, blocking);
      await ledger.make(change, async () => {
        ids.set(change.team, await writer.createTeam(change.team));
      });
    }),
  );
  return ids;
}

/** The rename that should have freed a title, and has failed or was skipped. */
function blockingRename(title: string, renames: readonly RenameTeam[], ledger: Ledger): RenameTeam | undefined {
  return renames.find((rename) => titleKey(rename.from) === titleKey(title) && ledger.unsuccessful(rename));
}

/**
 * Deletes teams, all at the same time. A team is not deleted while somebody is in it whose addition to another team
 * did not succeed: the team may be what still gives them access.
 */
export async function deleteTeams(
  changes: readonly DeleteTeam[],
  planned: readonly Change[],
  { reader, writer, ledger }: ApplyContext,
): Promise<void> {
  const unsuccessful = planned.filter((change) => change.type === 'team-add').filter(ledger.unsuccessful);
  const missing = new Map(unsuccessful.flatMap((change) => (change.userId ? [[change.userId, change]] : [])));
  await Promise.all(
    changes.map(async (change) => {
      const failure = await ledger.attempt(async () => {
        const members = missing.size === 0 ? [] : await reader.teamMembers(change.teamId);
        const needed = members.map(({ userId }) => missing.get(userId)).find((each) => each !== undefined);
        if (needed) return ledger.dependsOn(change, needed);
        ledger.removed(change, await writer.deleteTeam(change.teamId));
      });
      if (failure) ledger.failed([change], failure);
    }),
  );
}
