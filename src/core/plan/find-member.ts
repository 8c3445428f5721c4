import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import { type DesiredMembership, type DesiredTeam, emailKey, type LiveMember } from '../model/state.ts';
import { ambiguousAddress, type MemberMatch, membersByEmail } from './match-members.ts';

/** Finds the live member for an e-mail of the directory. Undefined for somebody who is not a member yet. */
export type FindMember = (email: string) => LiveMember | undefined;

/** Finds members as `matchMembers` has matched the `users` section. */
export function findAmongMatches(matches: readonly MemberMatch[]): FindMember {
  const byEmail = new Map(matches.map(({ desired, live }) => [emailKey(desired.email), live]));
  return (email) => byEmail.get(emailKey(email));
}

/** Finds members by e-mail only, for a directory without `users`. */
export function findAmongMembers(members: readonly LiveMember[]): FindMember {
  const byEmail = membersByEmail(members);
  return (email) => byEmail.get(emailKey(email))?.[0];
}

/**
 * Without a `users` section nobody is invited, so every e-mail in a team must be that of exactly one live member.
 * Gives an error for every other entry.
 */
export function checkMembersAreLive(teams: readonly DesiredTeam[], members: readonly LiveMember[]): Diagnostic[] {
  const byEmail = membersByEmail(members);
  return teams.flatMap((team) =>
    (team.memberships ?? [])
      .filter((membership) => membership.via.length === 0)
      .flatMap((membership) => checkMembership(membership, team, byEmail.get(emailKey(membership.email)) ?? [])),
  );
}

function checkMembership(membership: DesiredMembership, team: DesiredTeam, found: readonly LiveMember[]): Diagnostic[] {
  if (found.length === 1) return [];
  if (found.length > 1) {
    return [ambiguousAddress(membership, found, 'Add a users section, and set id: to say which one is meant.')];
  }
  const message = `${quote(membership.email)} is in the team ${quote(team.title)}, but is not a member of the organization.`;
  const help = 'Invite the person in GitBook, or manage members with a users section.';
  return [problem('not-a-member', membership.origin, message, help)];
}
