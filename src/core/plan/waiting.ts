import type { Change } from '../model/change.ts';
import type { Ledger, Memory, OpenInvitation } from '../model/ledger.ts';
import type { Notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import { type DesiredState, emailKey, type LiveMember } from '../model/state.ts';

/*
 * Invitations that wait. GitBook may not list somebody as a member before they accept, so a plan that knows only the
 * live state invites them in every run. With the ledger of earlier invitations, somebody who was invited a short time
 * ago waits: no second mail, and no team either, because GitBook adds only members to teams reliably. Somebody who has
 * left the directory since is a notice, because GitBook's API can neither list nor withdraw an open invitation.
 *
 * Removals that wait. GitBook may only ask the administrators to remove somebody, so each plan would ask them once more.
 * With the ledger, a removal that was requested a short time ago is a notice.
 */

/** What remains of a plan's changes, and what to know about open invitations. */
export interface Waiting {
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  /** E-mail keys of the people whom the plan does not invite, because their invitation is open. */
  readonly waiting: ReadonlySet<string>;
}

/**
 * Leaves out what waits for an invitation to be accepted. A directory without `users` invites nobody, and its plan
 * takes nothing from the memory.
 */
export function leaveWaiting(
  changes: readonly Change[],
  { users }: Pick<DesiredState, 'users'>,
  members: readonly LiveMember[],
  memory: Memory | undefined,
): Waiting {
  if (memory === undefined || users === undefined) return { changes, notices: [], waiting: new Set() };
  const byEmail = new Map(memory.ledger.invitations.map((entry) => [emailKey(entry.email), entry]));
  const waiting = new Set<string>();
  const notices: Notice[] = [];
  for (const change of changes) {
    if (change.type !== 'invite') continue;
    const key = emailKey(change.email);
    const entry = byEmail.get(key);
    if (entry === undefined) continue;
    const { email, to: wanted, origin } = change;
    const { role, since, pullRequest } = entry;
    const again = !isRecent(entry, memory);
    if (!again) waiting.add(key);
    notices.push({ kind: 'waiting', email, role, wanted, since, pullRequest, again, origin });
  }
  const waits = (change: Change): boolean =>
    (change.type === 'invite' || (change.type === 'team-add' && change.userId === undefined)) &&
    waiting.has(emailKey(change.email ?? ''));
  return {
    changes: changes.filter((change) => !waits(change)),
    notices: [...notices, ...openInvitations(memory.ledger.invitations, users, members)],
    waiting,
  };
}

/** What remains of a plan's changes, and what to know about requested removals. */
export interface Requested extends Pick<Plan, 'changes' | 'endedMemberships'> {
  readonly notices: readonly Notice[];
  /** IDs of the members whom the plan does not remove, because their removal is requested. */
  readonly requested: ReadonlySet<string>;
}

/** Leaves out removals that wait for an administrator. Memberships of managed teams end at once, as changes of their own. */
export function leaveRequested(
  { changes, endedMemberships }: Pick<Plan, 'changes' | 'endedMemberships'>,
  memory: Memory | undefined,
): Requested {
  const byId = new Map(memory?.ledger.removals.map((entry) => [entry.userId, entry]));
  const requested = new Set<string>();
  const notices: Notice[] = [];
  for (const change of changes) {
    if (change.type !== 'remove-member') continue;
    const entry = byId.get(change.userId);
    if (memory === undefined || entry === undefined) continue;
    const { email, userId, displayName, from: role } = change;
    const { since, pullRequest } = entry;
    const again = !isRecent(entry, memory);
    if (!again) requested.add(userId);
    notices.push({ kind: 'removal-requested', email, userId, displayName, role, since, pullRequest, again });
  }
  return {
    changes: [
      ...changes.filter((change) => change.type !== 'remove-member' || !requested.has(change.userId)),
      ...endedMemberships.filter(({ userId }) => requested.has(userId)),
    ],
    endedMemberships: endedMemberships.filter(({ userId }) => !requested.has(userId)),
    notices,
    requested,
  };
}

function isRecent({ sent }: Pick<OpenInvitation, 'sent'>, { now, resendAfterDays }: Memory): boolean {
  return Date.parse(now) - Date.parse(sent) < resendAfterDays * 86_400_000;
}

/** A notice for everybody who has an open invitation and no place in the directory any more. */
function openInvitations(
  invitations: Ledger['invitations'],
  users: NonNullable<DesiredState['users']>,
  members: readonly LiveMember[],
): Notice[] {
  const staying = users.filter(({ expired }) => !expired);
  const known = new Set([...staying, ...members].flatMap(({ id, email }) => [id, email && emailKey(email)]));
  return invitations
    .filter(({ email, userId }) => !known.has(emailKey(email)) && (userId === undefined || !known.has(userId)))
    .map(({ email, role, since, pullRequest }) => ({ kind: 'open-invitation', email, role, since, pullRequest }));
}

/**
 * The directory with the user IDs that invitations returned, for users without `id` whom the member list does not have
 * under their address: somebody may accept an invitation under another one.
 *
 * @param ids user IDs by e-mail key
 */
export function withInvitedIds(
  desired: DesiredState,
  members: readonly LiveMember[],
  ids: ReadonlyMap<string, string>,
): DesiredState {
  if (desired.users === undefined || ids.size === 0) return desired;
  const live = new Set(members.map(({ id }) => id));
  const emails = new Set(members.flatMap(({ email }) => (email === undefined ? [] : [emailKey(email)])));
  const pinned = new Set(desired.users.map(({ id }) => id));
  const users = desired.users.map((user) => {
    const key = emailKey(user.email);
    const id = user.id ?? ids.get(key);
    const isElsewhere = id !== undefined && live.has(id) && !emails.has(key) && !pinned.has(id);
    return isElsewhere ? { ...user, id } : user;
  });
  return { ...desired, users };
}

/** The user IDs that invitations returned, by e-mail key. */
export function idsOf({ invitations }: Ledger): ReadonlyMap<string, string> {
  return new Map(invitations.flatMap(({ email, userId }) => (userId === undefined ? [] : [[emailKey(email), userId]])));
}
