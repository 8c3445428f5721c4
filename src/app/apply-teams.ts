import type {
  CreateTeam,
  DeleteTeam,
  Invite,
  RenameTeam,
  TeamAdd,
  TeamRemove,
  TeamRoleChange,
} from '../core/change.ts';
import { emailKey, type TeamRole } from '../core/model.ts';
import type { InvitedIds } from './invitations.ts';
import type { Ledger } from './ledger.ts';
import type { Reader, TeamUpdate, Writer } from './ports.ts';

export type MembershipChange = TeamAdd | TeamRoleChange | TeamRemove;

interface Hands {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly ledger: Ledger;
}

/** Renames teams one after the other: a title may only be free once another team has left it. */
export async function renameTeams(changes: readonly RenameTeam[], { writer, ledger }: Hands): Promise<void> {
  for (const change of changes) {
    const failure = await ledger.attempt(() => writer.renameTeam(change.teamId, change.to));
    if (failure) ledger.failed([change], failure);
    else ledger.applied(change);
  }
}

/** Creates teams, and gives their IDs by title. */
export async function createTeams(
  changes: readonly CreateTeam[],
  { writer, ledger }: Hands,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await Promise.all(
    changes.map(async (change) => {
      const failure = await ledger.attempt(async () => {
        ids.set(change.team, await writer.createTeam(change.team));
      });
      if (failure) ledger.failed([change], failure);
      else ledger.applied(change);
    }),
  );
  return ids;
}

/** Deletes teams, all side by side. */
export async function deleteTeams(changes: readonly DeleteTeam[], { writer, ledger }: Hands): Promise<void> {
  await Promise.all(
    changes.map(async (change) => {
      const failure = await ledger.attempt(async () => {
        const outcome = await writer.deleteTeam(change.teamId);
        if (outcome === 'requested') ledger.pending(change, 'removal-requested');
        else ledger.applied(change);
      });
      if (failure) ledger.failed([change], failure);
    }),
  );
}

/** What is known of teams and people that the same run created or invited. */
export interface Newcomers {
  readonly creations: readonly CreateTeam[];
  readonly createdIds: ReadonlyMap<string, string>;
  readonly invites: readonly Invite[];
  readonly invitedIds: InvitedIds;
}

interface TeamWork {
  readonly teamId: string;
  readonly changes: readonly MembershipChange[];
}

/**
 * Changes who is in which team, with one call per team. Somebody who moves from one team to another is added
 * there before being removed here; teams that swap people get two calls, additions first.
 */
export async function updateMemberships(
  changes: readonly MembershipChange[],
  newcomers: Newcomers,
  hands: Hands,
): Promise<void> {
  let waiting = [...groupByTeam(changes, newcomers, hands.ledger)];
  while (waiting.length > 0) {
    const adds = new Map<TeamWork, ReadonlySet<string>>();
    for (const work of waiting) adds.set(work, peopleAdded(work));
    const ready = waiting.filter(
      (work) => !waiting.some((other) => other !== work && mustWait(work, adds.get(other))),
    );
    if (ready.length === 0) break;
    await Promise.all(ready.map((work) => updateTeam(work, newcomers, hands)));
    waiting = waiting.filter((work) => !ready.includes(work));
  }
  const only = (kept: (change: MembershipChange) => boolean) =>
    Promise.all(
      waiting
        .map(({ teamId, changes: all }) => ({ teamId, changes: all.filter(kept) }))
        .filter((work) => work.changes.length > 0)
        .map((work) => updateTeam(work, newcomers, hands)),
    );
  await only((change) => change.type !== 'team-remove');
  await only((change) => change.type === 'team-remove');
}

function peopleAdded({ changes }: TeamWork): Set<string> {
  return new Set(
    changes.flatMap((change) =>
      change.type === 'team-add' && change.userId !== undefined ? [change.userId] : [],
    ),
  );
}

function mustWait(work: TeamWork, addedElsewhere: ReadonlySet<string> | undefined): boolean {
  return work.changes.some((change) => change.type === 'team-remove' && addedElsewhere?.has(change.userId));
}

/** One piece of work per team, without what depends on a team or person that could not be had. */
function groupByTeam(
  changes: readonly MembershipChange[],
  { creations, createdIds, invites }: Newcomers,
  ledger: Ledger,
): Iterable<TeamWork> {
  const creationOf = new Map(creations.map((change) => [change.team, change]));
  const inviteOf = new Map(invites.map((change) => [emailKey(change.email), change]));
  const works = new Map<string, { teamId: string; changes: MembershipChange[] }>();
  for (const change of changes) {
    const teamId = change.teamId ?? createdIds.get(change.team);
    const creation = creationOf.get(change.team);
    const invite =
      change.type === 'team-add' && change.userId === undefined
        ? inviteOf.get(emailKey(change.email ?? ''))
        : undefined;
    if (teamId === undefined) {
      if (creation) ledger.dependsOn(change, creation);
      continue;
    }
    if (invite && !ledger.succeeded(invite)) {
      ledger.dependsOn(change, invite);
      continue;
    }
    const work = works.get(teamId) ?? { teamId, changes: [] };
    work.changes.push(change);
    works.set(teamId, work);
  }
  return works.values();
}

async function updateTeam(work: TeamWork, newcomers: Newcomers, hands: Hands): Promise<void> {
  const { writer, ledger } = hands;
  const failure = await ledger.attempt(() => writer.updateTeam(work.teamId, bulkUpdate(work, newcomers)));
  if (failure === undefined) {
    for (const change of work.changes) settle(change, newcomers, ledger);
    return;
  }
  if (failure.kind !== 'refused') {
    ledger.failed(work.changes, failure);
    return;
  }
  const unknown = work.changes.filter((change) => userIdOf(change, newcomers) === undefined);
  if (unknown.length > 0) {
    for (const change of unknown) ledger.pending(change, 'waits-for-invitation');
    const changes = work.changes.filter((change) => !unknown.includes(change));
    if (changes.length > 0) await updateTeam({ teamId: work.teamId, changes }, newcomers, hands);
    return;
  }
  await updateOneByOne(work, newcomers, hands);
}

/** Finds out who makes a bulk update fail: one call a person, additions first. */
async function updateOneByOne(
  work: TeamWork,
  newcomers: Newcomers,
  { writer, ledger }: Hands,
): Promise<void> {
  const one = async (change: MembershipChange): Promise<void> => {
    const userId = userIdOf(change, newcomers);
    if (userId === undefined) return;
    const failure = await ledger.attempt(async () => {
      if (change.type === 'team-remove') await writer.removeTeamMember(work.teamId, userId);
      else await writer.putTeamMember(work.teamId, userId, change.to);
    });
    if (failure) ledger.failed([change], failure);
    else ledger.applied(change);
  };
  await Promise.all(work.changes.filter((change) => change.type !== 'team-remove').map(one));
  await Promise.all(work.changes.filter((change) => change.type === 'team-remove').map(one));
}

function bulkUpdate({ changes }: TeamWork, newcomers: Newcomers): TeamUpdate {
  const add: string[] = [];
  const remove: string[] = [];
  const memberships: Record<string, TeamRole> = {};
  for (const change of changes) {
    const userId = userIdOf(change, newcomers);
    switch (change.type) {
      case 'team-add': {
        const whom = userId ?? change.email;
        if (whom !== undefined) add.push(whom);
        if (userId !== undefined && change.to === 'owner') memberships[userId] = 'owner';
        break;
      }
      case 'team-role':
        memberships[change.userId] = change.to;
        break;
      case 'team-remove':
        remove.push(change.userId);
        break;
    }
  }
  return { add, memberships, remove };
}

/** A role can only be set by ID: who was added by e-mail becomes an owner once the invitation is accepted. */
function settle(change: MembershipChange, newcomers: Newcomers, ledger: Ledger): void {
  const onlyMember =
    change.type === 'team-add' && change.to === 'owner' && userIdOf(change, newcomers) === undefined;
  if (onlyMember) ledger.pending(change, 'waits-for-invitation');
  else ledger.applied(change);
}

function userIdOf(change: MembershipChange, { invitedIds }: Newcomers): string | undefined {
  return change.userId ?? invitedIds.get(emailKey(change.email ?? ''));
}
