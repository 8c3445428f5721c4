import type { Change, ChangeOf, TeamRemove } from '../model/change.ts';
import { takesAway } from '../model/change-types.ts';
import type { Notice, NoticePerson, Withheld } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { type DesiredState, emailKey, type LiveState } from '../model/state.ts';
import type { Diff } from './diff-members.ts';
import type { MemberMatch } from './match-members.ts';

/*
 * Ownership. The diffs say what would make GitBook equal to the directory. This pass decides which of those changes
 * the plan may make, and puts a notice in the place of each of the others.
 *
 * Managed is what the directory lists: members in `users`, teams in `teams`, and the memberships of every team that
 * has `owners` or `members`. An absent section or list is not managed at all, so the diffs have no changes for it.
 *
 * Unlisted is what GitBook has and a managed section does not list. `unlisted-members` and `unlisted-teams` decide:
 * `remove` takes it away, `report` gives a notice, `ignore` gives nothing. They do not decide about the people in a
 * managed team: a list of owners and members is always complete.
 *
 * Protected are the token's own account, so that no run locks itself out, and the `protected-users`. They lose
 * nothing, whatever the directory says: no removal, no demotion, no team, no ownership of a team. A team is not
 * deleted while one of the `protected-users` is in it. The own account does not keep a team from being deleted,
 * because an administrator loses nothing with it.
 *
 * The settings for what is unlisted come first: somebody who is only reported needs no protection. Memberships that
 * end with the removal of their member are taken out last: a protected member stays, and then needs protection in
 * each team, too.
 */

type Protection = Extract<Notice, { kind: 'protected' }>['why'];

/** The changes of a plan that take something from one person. */
type PersonalLoss = ChangeOf<'remove-member' | 'member-role' | 'team-role' | 'team-remove'>;

/** Whether a live person is one of the `protected-users`. */
type IsProtectedUser = (person: Pick<NoticePerson, 'userId' | 'email'>) => boolean;

/**
 * The changes that the plan may make, and a notice for each of the others. Whoever leaves the organization leaves its
 * teams: that needs no changes of its own, and is in `endedMemberships`.
 *
 * @param matches the directory's users with their live members; empty without a `users` section
 */
export function protect(
  changes: readonly Change[],
  live: LiveState,
  matches: readonly MemberMatch[],
  settings: Settings,
): Diff & Pick<Plan, 'endedMemberships'> {
  const isProtectedUser = protectedUserTest(matches, settings);
  const protection = (person: NoticePerson): Protection | undefined => {
    if (person.userId === live.self.id || sameAddress(person.email, live.self.email)) return 'own-account';
    return isProtectedUser(person) ? 'protected-user' : undefined;
  };
  const keepersOf = findKeepers(live, isProtectedUser);
  const kept: Change[] = [];
  const notices: Notice[] = [];
  for (const change of changes) {
    const setting = unlistedSetting(change, settings);
    if (setting === 'ignore') continue;
    if (setting !== undefined) notices.push(...noEmail(change));
    const instead = setting === 'report' ? unlisted(change) : withheld(change, protection, keepersOf);
    notices.push(...instead);
    if (instead.length === 0) kept.push(change);
  }
  const removed = new Set(kept.flatMap((each) => (each.type === 'remove-member' ? [each.userId] : [])));
  const isEnded = (change: Change): change is TeamRemove => change.type === 'team-remove' && removed.has(change.userId);
  return {
    changes: kept.filter((change) => !isEnded(change)),
    endedMemberships: kept.filter(isEnded),
    notices,
  };
}

/** A notice for each entry of `protected-users` that is neither a live member nor a user of the directory. */
export function unknownProtectedUsers(desired: DesiredState, live: LiveState, settings: Settings): Notice[] {
  if (settings.protectedUsers.length === 0) return [];
  const known = new Set([
    ...live.members.flatMap(({ id, email }) => [id, ...(email === undefined ? [] : [emailKey(email)])]),
    ...(desired.users ?? []).map(({ email }) => emailKey(email)),
  ]);
  return settings.protectedUsers
    .filter((entry) => !known.has(entry) && !known.has(emailKey(entry)))
    .map((entry) => ({ kind: 'unknown-protected-user', entry }));
}

function sameAddress(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && emailKey(one) === emailKey(other);
}

/** A protected user may be named by the directory's e-mail where GitBook has another one, or none. */
function protectedUserTest(matches: readonly MemberMatch[], { protectedUsers }: Settings): IsProtectedUser {
  const emails = new Set(protectedUsers.map(emailKey));
  const ids = new Set(protectedUsers);
  for (const { desired, live: member } of matches) {
    if (member && emails.has(emailKey(desired.email))) ids.add(member.id);
  }
  return ({ userId, email }) => ids.has(userId) || (email !== undefined && emails.has(emailKey(email)));
}

/** For a team's ID, the `protected-users` who are in it. */
function findKeepers(live: LiveState, isProtectedUser: IsProtectedUser) {
  const emails = new Map(live.members.map(({ id, email }) => [id, email]));
  const teams = new Map(live.teams?.map((team) => [team.id, team]));
  return (teamId: string) =>
    (teams.get(teamId)?.memberships ?? [])
      .map(({ userId, email, displayName }) => ({ email: emails.get(userId) ?? email, userId, displayName }))
      .filter(isProtectedUser);
}

/** The setting that decides about a change of something unlisted; undefined for all other changes. */
function unlistedSetting(change: Change, settings: Settings) {
  if (change.type === 'delete-team') return settings.unlistedTeams;
  return isUnlistedMember(change) ? settings.unlistedMembers : undefined;
}

function isUnlistedMember(change: Change): change is ChangeOf<'remove-member'> {
  return change.type === 'remove-member' && change.reason === 'unlisted';
}

/** A member without an e-mail can only be listed by ID, which somebody who is to be removed may need. */
function noEmail(change: Change): Notice[] {
  if (!isUnlistedMember(change) || change.email !== undefined) return [];
  return [{ kind: 'no-email', ...personIn(change) }];
}

function unlisted(change: Change): Notice[] {
  if (change.type === 'delete-team') {
    const { team, teamId, size } = change;
    return [{ kind: 'unlisted-team', team, teamId, size }];
  }
  return isUnlistedMember(change) ? [{ kind: 'unlisted-member', role: change.from, ...personIn(change) }] : [];
}

/** Notices of what a change would take from protected people. None where the plan may make the change. */
function withheld(
  change: Change,
  protection: (person: NoticePerson) => Protection | undefined,
  keepersOf: (teamId: string) => readonly NoticePerson[],
): Notice[] {
  const from = (person: NoticePerson, loss: Withheld): Notice[] => {
    const why = protection(person);
    return why ? [{ kind: 'protected', why, withheld: loss, origin: change.origin, ...person }] : [];
  };
  if (isPersonalLoss(change)) return from(personIn(change), lossOf(change));
  if (change.type !== 'delete-team') return [];
  const { type, team, teamId } = change;
  return keepersOf(teamId).flatMap((person) => from(person, { change: type, team }));
}

function isPersonalLoss(change: Change): change is PersonalLoss {
  return takesAway(change) && 'userId' in change;
}

function lossOf(change: PersonalLoss): Withheld {
  switch (change.type) {
    case 'remove-member':
      return { change: change.type };
    case 'member-role':
      return { change: change.type, from: change.from, to: change.to };
    case 'team-role':
    case 'team-remove':
      return { change: change.type, team: change.team };
  }
}

function personIn({ email, userId, displayName }: PersonalLoss): NoticePerson {
  return { email, userId, displayName };
}
