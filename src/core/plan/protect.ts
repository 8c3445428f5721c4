import type { Settings, Unlisted } from '../model/settings.ts';
import { emailKey, type LiveMember, type LiveState } from '../model/state.ts';
import type { MemberMatch } from './match-members.ts';

type Protection = 'own-account' | 'protected-user';

/** Whose and what the plan may touch: settled once, before anything is compared. */
export interface Scope {
  readonly unlistedMembers: Unlisted;
  readonly unlistedTeams: Unlisted;
  /** Why a person is never removed, demoted or taken out of their teams; undefined for everyone else. */
  protection(person: Pick<LiveMember, 'id' | 'email'>): Protection | undefined;
  /** Whether `protected-users` names a person. */
  isProtectedUser(person: Pick<LiveMember, 'id' | 'email'>): boolean;
}

/**
 * The scope of a plan. The token's own account is always protected.
 *
 * @param matches the directory's users with their live members: a protected user may be named by the directory's
 *   e-mail, where GitBook gives another or none
 */
export function makeScope(live: LiveState, matches: readonly MemberMatch[], settings: Settings): Scope {
  const emails = new Set(settings.protectedUsers.map(emailKey));
  const ids = new Set(settings.protectedUsers);
  for (const { desired, live: member } of matches) {
    if (member && emails.has(emailKey(desired.email))) ids.add(member.id);
  }
  const isProtectedUser: Scope['isProtectedUser'] = ({ id, email }) =>
    ids.has(id) || (email !== undefined && emails.has(emailKey(email)));
  return {
    unlistedMembers: settings.unlistedMembers,
    unlistedTeams: settings.unlistedTeams,
    isProtectedUser,
    protection: (person) => {
      if (person.id === live.self.id) return 'own-account';
      return isProtectedUser(person) ? 'protected-user' : undefined;
    },
  };
}
