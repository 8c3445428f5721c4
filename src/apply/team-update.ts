import type { TeamAdd, TeamRemove, TeamRoleChange } from '../core/model/change.ts';
import { isDemotion, takesAway } from '../core/model/change-types.ts';
import type { Failure, TeamUpdate } from '../core/model/ports.ts';
import type { TeamRole } from '../core/model/state.ts';
import type { ApplyContext } from './context.ts';
import type { InvitedPeople } from './invited-people.ts';

/** A change of who is in a team, and with which role. */
export type MembershipChange = TeamAdd | TeamRoleChange | TeamRemove;

/** Changes of one team. */
export interface TeamChanges {
  readonly teamId: string;
  readonly changes: readonly MembershipChange[];
}

/** Makes the changes of a team: with one call, or with more where GitBook refuses it. */
export async function updateTeam(team: TeamChanges, context: ApplyContext): Promise<void> {
  const { ledger, invited } = context;
  if (team.changes.some((change) => needsId(change, invited))) await invited.lookUp();
  const failure = await updateAtOnce(team, context);
  if (failure === undefined) return;
  if (failure.kind !== 'refused') ledger.failed(team.changes, failure);
  else await updateRefusedTeam(team, context);
}

/** Makes all changes with one call, and records them where GitBook took it. */
async function updateAtOnce(
  team: TeamChanges,
  { writer, ledger, invited }: ApplyContext,
): Promise<Failure | undefined> {
  const failure = await ledger.attempt(() => writer.updateTeam(team.teamId, bulkUpdate(team, invited)));
  if (failure !== undefined) return failure;
  for (const change of team.changes) {
    if (needsId(change, invited)) ledger.pending(change, 'waits-for-invitation');
    else ledger.applied(change);
  }
  return undefined;
}

/** GitBook sets a role by ID only: somebody added by e-mail becomes an owner once they accept the invitation. */
function needsId(change: MembershipChange, invited: InvitedPeople): boolean {
  return change.type === 'team-add' && change.to === 'owner' && userIdOf(change, invited) === undefined;
}

/**
 * Repeats a refused update without the people who have not accepted their invitation. If that is refused as well, they
 * were not the reason: then each person gets a call.
 */
async function updateRefusedTeam(team: TeamChanges, context: ApplyContext): Promise<void> {
  const { ledger, invited } = context;
  if (team.changes.some((change) => invitedEmail(change) !== undefined)) await invited.lookUp();
  const isWaiting = (change: MembershipChange) => {
    const email = invitedEmail(change);
    return email !== undefined && !invited.isListed(email);
  };
  const waiting = team.changes.filter(isWaiting);
  if (waiting.length === 0) return updateOneByOne(team, context);
  for (const change of waiting) ledger.pending(change, 'waits-for-invitation');
  const rest = onlyChanges(team, (change) => !isWaiting(change));
  const failure = rest.changes.length === 0 ? undefined : await updateAtOnce(rest, context);
  if (failure === undefined && waiting.length === 1) return;
  if (failure !== undefined && failure.kind !== 'refused') return ledger.failed(rest.changes, failure);
  if (failure !== undefined) await updateOneByOne(rest, context);
  await Promise.all(waiting.map((change) => addWaiting({ teamId: team.teamId, changes: [change] }, context)));
}

/** Adds one invited person. If GitBook refuses, the addition waits until the invitation is accepted. */
async function addWaiting(team: TeamChanges, context: ApplyContext): Promise<void> {
  const failure = await updateAtOnce(team, context);
  if (failure !== undefined && failure.kind !== 'refused') context.ledger.failed(team.changes, failure);
}

/** Makes one call for each person, so that one refused person does not stop the others. Additions come first. */
async function updateOneByOne(team: TeamChanges, { writer, ledger, invited }: ApplyContext): Promise<void> {
  const one = async (change: MembershipChange): Promise<void> => {
    const userId = userIdOf(change, invited);
    if (userId === undefined) return ledger.pending(change, 'waits-for-invitation');
    const failure = await ledger.attempt(async () => {
      if (change.type === 'team-remove') {
        return ledger.removed(change, await writer.removeTeamMember(team.teamId, userId));
      }
      await writer.putTeamMember(team.teamId, userId, change.to);
      ledger.applied(change);
    });
    if (failure) ledger.failed([change], failure);
  };
  const all = (which: (change: MembershipChange) => boolean) => Promise.all(team.changes.filter(which).map(one));
  await all((change) => !takesAway(change));
  await all(isDemotion);
  await all((change) => change.type === 'team-remove');
}

function bulkUpdate({ changes }: TeamChanges, invited: InvitedPeople): TeamUpdate {
  const add: string[] = [];
  const remove: string[] = [];
  const memberships = new Map<string, TeamRole>();
  for (const change of changes) {
    switch (change.type) {
      case 'team-add': {
        const userId = userIdOf(change, invited);
        const whom = userId ?? change.email;
        if (whom !== undefined) add.push(whom);
        if (userId !== undefined && change.to === 'owner') memberships.set(userId, 'owner');
        break;
      }
      case 'team-role':
        memberships.set(change.userId, change.to);
        break;
      case 'team-remove':
        remove.push(change.userId);
        break;
    }
  }
  return { add, memberships: Object.fromEntries(memberships), remove };
}

function userIdOf(change: MembershipChange, invited: InvitedPeople): string | undefined {
  return change.userId ?? invited.idOf(change.email ?? '');
}

/** Some of a team's changes. */
export function onlyChanges(
  { teamId, changes }: TeamChanges,
  kept: (change: MembershipChange) => boolean,
): TeamChanges {
  return { teamId, changes: changes.filter(kept) };
}

/** The e-mail of somebody who was not a member when the plan was made. */
export function invitedEmail(change: MembershipChange): string | undefined {
  return change.type === 'team-add' && change.userId === undefined ? change.email : undefined;
}
