import { makeAccessReview, type ReviewInput, type SpacesRead } from '../../src/access-review/make-review.ts';
import type { AccessReview, ReviewPerson } from '../../src/access-review/model.ts';
import type {
  DesiredState,
  DesiredTeam,
  DesiredUser,
  LiveMember,
  LiveState,
  LiveTeam,
} from '../../src/core/model/state.ts';

export const AS_OF = '2026-11-22';
export const AT = { file: 'gitbook/users.yaml', line: 3, column: 3 } as const;

/** A member without any finding, except for the given properties. */
export function member(id: string, given: Partial<LiveMember> = {}): LiveMember {
  return {
    id,
    email: `${id}@example.com`,
    displayName: id,
    role: 'read',
    sso: true,
    disabled: false,
    joinedAt: '2024-01-05T10:00:00.000Z',
    lastSeenAt: '2026-11-20T10:00:00.000Z',
    spaces: 2,
    teams: 0,
    ...given,
  };
}

export function team(title: string, people: Readonly<Record<string, 'owner' | 'member'>>): LiveTeam {
  const memberships = Object.entries(people).map(([userId, role]) => ({
    userId,
    email: `${userId}@example.com`,
    displayName: userId,
    role,
  }));
  return { id: `t-${title}`, title, size: memberships.length, spaces: 1, memberships };
}

export function live(members: readonly LiveMember[], teams: readonly LiveTeam[] = []): LiveState {
  return {
    organization: {
      id: 'org1',
      title: 'Lumen',
      defaultRole: undefined,
      emailDomains: [],
      inviteLinks: false,
      ssoEnforced: false,
      auditLogs: false,
      maxUsers: undefined,
    },
    self: { id: 'self', email: undefined },
    members,
    teams,
  };
}

export function user(email: string, given: Partial<DesiredUser> = {}): DesiredUser {
  return {
    email,
    id: undefined,
    role: 'read',
    sso: true,
    expires: undefined,
    expired: false,
    note: undefined,
    origin: AT,
    ...given,
  };
}

export function desired(users: readonly DesiredUser[] | undefined, teams?: readonly DesiredTeam[]): DesiredState {
  return { asOf: AS_OF, files: ['gitbook/users.yaml'], users, teams };
}

/** A review of a live state, by default without a directory and without spaces. */
export function reviewOf(state: LiveState, given: Partial<ReviewInput> = {}): AccessReview {
  const input = { live: state, desired: undefined, spaces: undefined, asOf: AS_OF, dormantDays: 90 };
  return makeAccessReview({ ...input, ...given }).review;
}

/** The person with this ID in a review. */
export function personIn(review: AccessReview, id: string): ReviewPerson {
  const found = review.people.find(({ userId }) => userId === id);
  if (found === undefined) throw new Error(`the report has no ${id}`);
  return found;
}

/** A review with a person for every finding, and the same text in every field that other people can edit. */
export function reviewWith(text: string): AccessReview {
  const who = { displayName: text, email: text };
  const state = live(
    [
      member('self', { ...who, role: 'admin', sso: false }),
      member('idle', { ...who, lastSeenAt: '2026-01-01T00:00:00Z', disabled: true }),
      member('gone', { ...who, email: undefined, role: 'guest', lastSeenAt: undefined, joinedAt: text }),
      member('unread', { ...who, role: 'edit' }),
      member('over', { displayName: text, email: 'over@example.com' }),
    ],
    [
      { ...team(text, { self: 'owner', idle: 'member', over: 'member', invited: 'member' }), title: text },
      { ...team('other', { self: 'member' }), title: text },
    ],
  );
  const [first] = state.teams ?? [];
  const invited = (first?.memberships ?? []).map((each) => ({ ...each, ...who }));
  const spaces = [{ spaceId: text, title: text, permission: 'edit' as const }];
  const read = (id: string): [string, SpacesRead] => [id, { ok: true, spaces }];
  return reviewOf(
    {
      ...state,
      organization: { ...state.organization, id: text, title: text },
      teams: first ? [{ ...first, memberships: invited }, ...(state.teams ?? []).slice(1)] : [],
    },
    {
      desired: desired([user('over@example.com', { expired: true, expires: '2026-10-31' }), user(`absent+${text}`)]),
      spaces: new Map<string, SpacesRead>([
        ...['self', 'idle', 'gone', 'over'].map(read),
        ['unread', { ok: false, message: text }],
      ]),
    },
  );
}
