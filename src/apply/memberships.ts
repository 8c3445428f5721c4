import type { CreateTeam, Invite, TeamAdd, TeamRemove, TeamRoleChange } from '../core/model/change.ts';
import type { Failure, TeamUpdate, Writer } from '../core/model/ports.ts';
import { emailKey, type TeamRole } from '../core/model/state.ts';
import type { Ledger } from './ledger.ts';
import type { Newcomers } from './newcomers.ts';

export type MembershipChange = TeamAdd | TeamRoleChange | TeamRemove;

/** What the same run created and invited before. */
export interface Before {
  readonly creations: readonly CreateTeam[];
  /** Team IDs by title. */
  readonly createdIds: ReadonlyMap<string, string>;
  readonly invites: readonly Invite[];
}

interface Hands {
  readonly writer: Writer;
  readonly ledger: Ledger;
  readonly newcomers: Newcomers;
}

interface TeamWork {
  readonly teamId: string;
  readonly changes: readonly MembershipChange[];
}

/**
 * Changes who is in which team, with one call per team. Somebody who moves from one team to another is added
 * there before being removed here, and not removed where the addition failed; teams that swap people get two
 * calls, additions first.
 */
export async function updateMemberships(
  changes: readonly MembershipChange[],
  before: Before,
  hands: Hands,
): Promise<void> {
  const { ledger } = hands;
  const arrivals = arrivalsByPerson(changes);
  const update = async ({ teamId, changes: all }: TeamWork): Promise<void> => {
    const kept = all.filter((change) => {
      if (change.type !== 'team-remove') return true;
      const missed = arrivals.get(change.userId)?.find((arrival) => ledger.unsuccessful(arrival));
      if (missed) ledger.dependsOn(change, missed);
      return missed === undefined;
    });
    if (kept.length > 0) await updateTeam({ teamId, changes: kept }, hands);
  };

  let waiting = groupByTeam(changes, before, hands);
  while (waiting.length > 0) {
    const { removals, additions } = heldBack(waiting, arrivals);
    const ready = waiting.filter((work) => !has(work, removals));
    const inCircle = ready.length === 0 ? waiting.find((work) => has(work, additions)) : undefined;
    const now = inCircle ? [only(inCircle, (change) => change.type !== 'team-remove')] : ready;
    const later = inCircle ? [only(inCircle, (change) => change.type === 'team-remove')] : [];
    await Promise.all(now.map(update));
    waiting = [...waiting.filter((work) => work !== inCircle && !ready.includes(work)), ...later];
  }
}

/** The removals that must wait, and the additions of the same people that they wait for. */
function heldBack(waiting: readonly TeamWork[], arrivals: ReadonlyMap<string, readonly TeamAdd[]>) {
  const all = waiting.flatMap((work) => work.changes);
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

function has(work: TeamWork, some: ReadonlySet<MembershipChange>): boolean {
  return work.changes.some((change) => some.has(change));
}

function only({ teamId, changes }: TeamWork, kept: (change: MembershipChange) => boolean): TeamWork {
  return { teamId, changes: changes.filter(kept) };
}

/** Where the plan adds people who are members already, by user ID. */
function arrivalsByPerson(changes: readonly MembershipChange[]): ReadonlyMap<string, readonly TeamAdd[]> {
  const arrivals = new Map<string, TeamAdd[]>();
  for (const change of changes) {
    if (change.type !== 'team-add' || change.userId === undefined) continue;
    const known = arrivals.get(change.userId);
    if (known) known.push(change);
    else arrivals.set(change.userId, [change]);
  }
  return arrivals;
}

/** One piece of work per team, without what depends on a team or person that could not be had. */
function groupByTeam(
  changes: readonly MembershipChange[],
  { creations, createdIds, invites }: Before,
  { ledger, newcomers }: Hands,
): TeamWork[] {
  const creationOf = new Map(creations.map((change) => [change.team, change]));
  const inviteOf = new Map(invites.map((change) => [emailKey(change.email), change]));
  const works = new Map<string, { teamId: string; changes: MembershipChange[] }>();
  for (const change of changes) {
    const teamId = change.teamId ?? createdIds.get(change.team);
    if (teamId === undefined) {
      const creation = creationOf.get(change.team);
      if (creation) ledger.dependsOn(change, creation);
      continue;
    }
    const email = newcomerOf(change);
    const invite = email === undefined ? undefined : inviteOf.get(emailKey(email));
    if (email !== undefined && invite && !newcomers.has(email)) {
      ledger.dependsOn(change, invite);
      continue;
    }
    const work = works.get(teamId) ?? { teamId, changes: [] };
    work.changes.push(change);
    works.set(teamId, work);
  }
  return [...works.values()];
}

/** The e-mail of somebody who was no member when the plan was made. */
function newcomerOf(change: MembershipChange): string | undefined {
  return change.type === 'team-add' && change.userId === undefined ? change.email : undefined;
}

async function updateTeam(work: TeamWork, hands: Hands): Promise<void> {
  const { ledger, newcomers } = hands;
  if (work.changes.some((change) => wantsId(change, newcomers))) await newcomers.lookUp();
  const failure = await updateAtOnce(work, hands);
  if (failure === undefined) return;
  if (failure.kind !== 'refused') ledger.failed(work.changes, failure);
  else await updateRefusedTeam(work, hands);
}

/** One call for all, and what became of each where GitBook took it. */
async function updateAtOnce(
  work: TeamWork,
  { writer, ledger, newcomers }: Hands,
): Promise<Failure | undefined> {
  const failure = await ledger.attempt(() => writer.updateTeam(work.teamId, bulkUpdate(work, newcomers)));
  if (failure !== undefined) return failure;
  for (const change of work.changes) {
    if (wantsId(change, newcomers)) ledger.pending(change, 'waits-for-invitation');
    else ledger.applied(change);
  }
  return undefined;
}

/** A role can only be set by ID: who is added by e-mail becomes an owner once the invitation is accepted. */
function wantsId(change: MembershipChange, newcomers: Newcomers): boolean {
  return change.type === 'team-add' && change.to === 'owner' && userIdOf(change, newcomers) === undefined;
}

/**
 * A refused update is tried again without those who have not accepted their invitation; then one call a person, and
 * one for each of those too, since it was not they who were refused.
 */
async function updateRefusedTeam(work: TeamWork, hands: Hands): Promise<void> {
  const { ledger, newcomers } = hands;
  if (work.changes.some((change) => newcomerOf(change) !== undefined)) await newcomers.lookUp();
  const isWaiting = (change: MembershipChange) => {
    const email = newcomerOf(change);
    return email !== undefined && !newcomers.isListed(email);
  };
  const waiting = work.changes.filter(isWaiting);
  if (waiting.length === 0) return updateOneByOne(work, hands);
  for (const change of waiting) ledger.pending(change, 'waits-for-invitation');
  const rest = only(work, (change) => !isWaiting(change));
  const failure = rest.changes.length === 0 ? undefined : await updateAtOnce(rest, hands);
  if (failure === undefined && waiting.length === 1) return;
  if (failure !== undefined && failure.kind !== 'refused') return ledger.failed(rest.changes, failure);
  if (failure !== undefined) await updateOneByOne(rest, hands);
  await Promise.all(
    waiting.map((change) =>
      addWaiting(
        only(work, (each) => each === change),
        hands,
      ),
    ),
  );
}

/** Somebody invited, on their own. Who is refused waits for the invitation to be accepted. */
async function addWaiting(work: TeamWork, hands: Hands): Promise<void> {
  const failure = await updateAtOnce(work, hands);
  if (failure !== undefined && failure.kind !== 'refused') hands.ledger.failed(work.changes, failure);
}

/** Finds out who makes a bulk update fail: one call a person, what gives before what takes. */
async function updateOneByOne(work: TeamWork, { writer, ledger, newcomers }: Hands): Promise<void> {
  const one = async (change: MembershipChange): Promise<void> => {
    const userId = userIdOf(change, newcomers);
    if (userId === undefined) return ledger.pending(change, 'waits-for-invitation');
    const failure = await ledger.attempt(async () => {
      if (change.type !== 'team-remove') {
        await writer.putTeamMember(work.teamId, userId, change.to);
        return ledger.applied(change);
      }
      const outcome = await writer.removeTeamMember(work.teamId, userId);
      if (outcome === 'requested') ledger.pending(change, 'removal-requested');
      else ledger.applied(change);
    });
    if (failure) ledger.failed([change], failure);
  };
  const all = (which: (change: MembershipChange) => boolean) =>
    Promise.all(work.changes.filter(which).map(one));
  const takesOwnership = (change: MembershipChange) => change.type === 'team-role' && change.to === 'member';
  await all((change) => change.type !== 'team-remove' && !takesOwnership(change));
  await all(takesOwnership);
  await all((change) => change.type === 'team-remove');
}

function bulkUpdate({ changes }: TeamWork, newcomers: Newcomers): TeamUpdate {
  const add: string[] = [];
  const remove: string[] = [];
  const memberships = new Map<string, TeamRole>();
  for (const change of changes) {
    switch (change.type) {
      case 'team-add': {
        const userId = userIdOf(change, newcomers);
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

function userIdOf(change: MembershipChange, newcomers: Newcomers): string | undefined {
  return change.userId ?? newcomers.idOf(change.email ?? '');
}
