import type { Ledger, OpenInvitation } from '../model/ledger.ts';
import type { Notice } from '../model/notice.ts';
import type { ApplyResult, ChangeOutcome } from '../model/outcome.ts';
import { compareRoles, emailKey, type LiveMember, type WrittenUser } from '../model/state.ts';

/*
 * GitBook's API lists neither open invitations nor requested removals. The ledger remembers them from one run to the
 * next, in a hidden line of a pull request's comment; see `ledger-codec.ts`. This file says what it becomes by a run, and
 * `plan/waiting.ts` what a plan makes of it.
 */

/** The end of a run that made a plan. */
export interface LedgerEvent {
  /** When the run ended: an ISO 8601 time in UTC. */
  readonly at: string;
  /** The pull request that the run applied, where there is one. */
  readonly pullRequest: number | undefined;
  /** The users of the directory. Undefined where it does not manage members: then nothing changes. */
  readonly users: readonly Pick<WrittenUser, 'email' | 'id'>[] | undefined;
  /** The members that the plan was made from. */
  readonly members: readonly Pick<LiveMember, 'id' | 'email'>[];
  /** The notices of the plan: they have the requested removals that the directory still wants. */
  readonly notices: readonly Notice[];
  /** What the apply did, and the members after it. Undefined without an apply. */
  readonly result: Pick<ApplyResult, 'outcomes' | 'invitedUsers' | 'members'> | undefined;
}

/**
 * The ledger after a run. Whoever was invited, or may have been, is in it until GitBook lists them as a member, also
 * when they have left the directory: the invitation stays open. A requested removal is in it until the member is gone, or
 * the directory wants them again.
 */
export function nextLedger(ledger: Ledger, event: LedgerEvent): Ledger {
  if (event.users === undefined) return ledger;
  return {
    invitations: nextInvitations(ledger.invitations, event, event.users),
    removals: nextRemovals(ledger.removals, event),
  };
}

function nextRemovals(
  before: Ledger['removals'],
  { at, pullRequest, notices, members, result }: LedgerEvent,
): Ledger['removals'] {
  const wanted = new Set(notices.flatMap((notice) => (notice.kind === 'removal-requested' ? [notice.userId] : [])));
  const entries = new Map(before.flatMap((entry) => (wanted.has(entry.userId) ? [[entry.userId, entry]] : [])));
  for (const { change, status } of result?.outcomes ?? []) {
    if (change.type !== 'remove-member') continue;
    const { userId } = change;
    const { since, pullRequest: first } = entries.get(userId) ?? { since: at, pullRequest };
    if (status === 'pending') entries.set(userId, { userId, since, sent: at, pullRequest: first });
    if (status === 'applied') entries.delete(userId);
  }
  const live = new Set((result?.members ?? members).map(({ id }) => id));
  const open = [...entries.values()].filter(({ userId }) => live.has(userId));
  return oldestFirst(open, ({ userId }) => userId);
}

function nextInvitations(
  before: Ledger['invitations'],
  event: LedgerEvent,
  users: NonNullable<LedgerEvent['users']>,
): Ledger['invitations'] {
  const entries = new Map(before.map((entry) => [emailKey(entry.email), entry]));
  for (const outcome of event.result?.outcomes ?? []) {
    if (outcome.change.type !== 'invite' || !mayBeInvited(outcome)) continue;
    const key = emailKey(outcome.change.email);
    entries.set(key, invited(outcome.change, entries.get(key), event));
  }
  const isSettled = settledTest(users, [...event.members, ...(event.result?.members ?? [])]);
  const open = [...entries.values()].filter((entry) => !isSettled(entry));
  return oldestFirst(open, ({ email }) => emailKey(email));
}

function mayBeInvited(outcome: ChangeOutcome): boolean {
  if (outcome.status === 'failed') return outcome.invited === true;
  return outcome.status === 'applied' || outcome.status === 'pending';
}

function invited(
  { email, to, sso }: Pick<OpenInvitation, 'email' | 'sso'> & { readonly to: OpenInvitation['role'] },
  before: OpenInvitation | undefined,
  { at, pullRequest, result }: LedgerEvent,
): OpenInvitation {
  const entry = {
    email,
    // GitBook does not document whether a second invitation lowers the role of the first.
    role: before !== undefined && compareRoles(before.role, to) > 0 ? before.role : to,
    sso: sso || before?.sso === true,
    since: before?.since ?? at,
    sent: at,
    pullRequest: before === undefined ? pullRequest : before.pullRequest,
  };
  const userId = result?.invitedUsers[emailKey(email)] ?? before?.userId;
  return userId === undefined ? entry : { ...entry, userId };
}

/**
 * Tests whether somebody is a member, so that nothing waits. A member who accepted under another address stays in the
 * ledger while the directory knows only the invited one: the user ID of the entry is what connects the two.
 */
function settledTest(users: NonNullable<LedgerEvent['users']>, members: LedgerEvent['members']) {
  const ids = new Set(members.map(({ id }) => id));
  const emails = new Set(members.flatMap(({ email }) => (email === undefined ? [] : [emailKey(email)])));
  const unpinned = new Set(users.flatMap(({ email, id }) => (id === undefined ? [emailKey(email)] : [])));
  return ({ email, userId }: OpenInvitation): boolean => {
    if (emails.has(emailKey(email))) return true;
    return userId !== undefined && ids.has(userId) && !unpinned.has(emailKey(email));
  };
}

function oldestFirst<T extends { readonly since: string }>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const keyed = entries.map((entry) => ({ entry, key: `${entry.since} ${keyOf(entry)}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}
