import type { CreateTeam, Invite, TeamAdd } from '../core/model/change.ts';
import { emailKey } from '../core/model/state.ts';
import type { ApplyContext } from './context.ts';
import { invitedEmail, type MembershipChange, onlyChanges, type TeamChanges, updateTeam } from './team-update.ts';

/** What the same run has created and invited before it changes memberships. */
interface EarlierStages {
  readonly creations: readonly CreateTeam[];
  /** Team IDs by title. */
  readonly createdIds: ReadonlyMap<string, string>;
  readonly invites: readonly Invite[];
}

/**
 * Changes the members of teams, with one call for each team. Somebody who moves from one team to another is added to
 * the new one before they are removed from the old one, and stays in the old one if the addition failed. Teams that
 * exchange people get two calls, additions first.
 */
export async function updateMemberships(
  changes: readonly MembershipChange[],
  earlier: EarlierStages,
  context: ApplyContext,
): Promise<void> {
  const { ledger } = context;
  const arrivals = arrivalsByPerson(changes);
  const update = async ({ teamId, changes: all }: TeamChanges): Promise<void> => {
    const kept = all.filter((change) => {
      if (change.type !== 'team-remove') return true;
      const missed = arrivals.get(change.userId)?.find((arrival) => ledger.unsuccessful(arrival));
      if (missed) ledger.dependsOn(change, missed);
      return missed === undefined;
    });
    if (kept.length > 0) await updateTeam({ teamId, changes: kept }, context);
  };

  let waiting = groupByTeam(changes, earlier, context);
  while (waiting.length > 0) {
    const { removals, additions } = removalsThatWait(waiting, arrivals);
    const ready = waiting.filter((team) => !has(team, removals));
    const inCircle = ready.length === 0 ? waiting.find((team) => has(team, additions)) : undefined;
    const now = inCircle ? [onlyChanges(inCircle, (change) => change.type !== 'team-remove')] : ready;
    const later = inCircle ? [onlyChanges(inCircle, (change) => change.type === 'team-remove')] : [];
    await Promise.all(now.map(update));
    waiting = [...waiting.filter((team) => team !== inCircle && !ready.includes(team)), ...later];
  }
}

/** The removals that have to wait, and the additions of the same people that they wait for. */
function removalsThatWait(waiting: readonly TeamChanges[], arrivals: ReturnType<typeof arrivalsByPerson>) {
  const all = waiting.flatMap((team) => team.changes);
  const coming = new Set(all);
  const removals = new Set<MembershipChange>();
  const additions = new Set<MembershipChange>();
  for (const change of all) {
    if (change.type !== 'team-remove') continue;
    for (const arrival of arrivals.get(change.userId) ?? []) {
      if (!coming.has(arrival)) continue;
      removals.add(change);
      additions.add(arrival);
    }
  }
  return { removals, additions };
}

function has(team: TeamChanges, some: ReadonlySet<MembershipChange>): boolean {
  return team.changes.some((change) => some.has(change));
}

/** The additions of people, by user ID. Those of invited people, who have none yet, are under `undefined`. */
function arrivalsByPerson(changes: readonly MembershipChange[]): ReadonlyMap<string | undefined, readonly TeamAdd[]> {
  const additions = changes.filter((change) => change.type === 'team-add');
  return Map.groupBy(additions, ({ userId }) => userId);
}

/** The changes of each team, without those whose team was not created or whose person was not invited. */
function groupByTeam(
  changes: readonly MembershipChange[],
  { creations, createdIds, invites }: EarlierStages,
  { ledger, invited }: ApplyContext,
): TeamChanges[] {
  const creationOf = new Map(creations.map((change) => [change.team, change]));
  const inviteOf = new Map(invites.map((change) => [emailKey(change.email), change]));
  const teams = new Map<string, { teamId: string; changes: MembershipChange[] }>();
  for (const change of changes) {
    const teamId = change.teamId ?? createdIds.get(change.team);
    if (teamId === undefined) {
      const creation = creationOf.get(change.team);
      if (creation) ledger.dependsOn(change, creation);
      continue;
    }
    const email = invitedEmail(change);
    const invite = email === undefined ? undefined : inviteOf.get(emailKey(email));
    if (email !== undefined && invite && !invited.has(email)) {
      ledger.dependsOn(change, invite);
      continue;
    }
    const team = teams.get(teamId) ?? { teamId, changes: [] };
    team.changes.push(change);
    teams.set(teamId, team);
  }
  return [...teams.values()];
}
