import { memberOf, removeMember, requestRemoval, setRole, setSso } from '../organization/members.ts';
import { memberView, spaceView, teamCounts, teamView } from '../organization/views.ts';
import { choice, object, optional } from '../shape.ts';
import type { MemberRecord, MemberRoleOrGuest } from '../state.ts';
import { MEMBER_ROLES } from '../state.ts';
import { pageOf } from './paging.ts';
import type { Answer, MemberCall, Route } from './route.ts';
import { ANY_TEXT, ORDER, ORGANIZATION, PAGED, pageRequest, param } from './route.ts';

interface MemberBody {
  readonly role?: MemberRoleOrGuest;
}

const MEMBERS = `${ORGANIZATION}/members`;
const MEMBER = `${MEMBERS}/{userId}`;

/** The calls about members. */
export const memberRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: MEMBERS,
    access: 'lister',
    query: {
      ...PAGED,
      order: ORDER,
      role: { shape: choice([...MEMBER_ROLES, 'guest']), numeric: false },
      search: ANY_TEXT,
      sort: { shape: choice(['joinedAt', 'lastSeenAt', 'name']), numeric: false },
    },
    body: undefined,
    answer: listMembers,
  },
  {
    method: 'GET',
    path: MEMBER,
    access: 'lister',
    query: {},
    body: undefined,
    answer: (call) => oneMember(call, memberOf(call.state, param(call, 'userId'))),
  },
  {
    method: 'PATCH',
    path: MEMBER,
    access: 'admin',
    query: {},
    body: { shape: object<MemberBody>({ role: optional(choice([...MEMBER_ROLES, null])) }), required: true },
    answer: updateMember,
  },
  {
    method: 'DELETE',
    path: MEMBER,
    access: 'member',
    query: {},
    body: undefined,
    answer: deleteMember,
  },
  {
    method: 'POST',
    path: `${MEMBER}/sso`,
    access: 'admin',
    query: {},
    body: undefined,
    answer: (call) => oneMember(call, setSso(call.state, call.origin, param(call, 'userId'), call.behaviour)),
  },
  {
    method: 'GET',
    path: `${MEMBER}/spaces`,
    access: 'lister',
    query: { ...PAGED, order: ORDER },
    body: undefined,
    answer: listSpaces,
  },
  {
    method: 'GET',
    path: `${MEMBER}/teams`,
    access: 'lister',
    query: { ...PAGED, title: ANY_TEXT },
    body: undefined,
    answer: listTeamsOfMember,
  },
];

function oneMember(call: MemberCall, member: MemberRecord): Answer {
  const teams = [...call.state.teams.values()].filter((team) => team.members.has(member.id)).length;
  return { status: 200, body: memberView(member, teams, call.base) };
}

function updateMember(call: MemberCall): Answer {
  const { role } = call.body as MemberBody;
  const userId = param(call, 'userId');
  const member = role === undefined ? memberOf(call.state, userId) : setRole(call.state, call.origin, userId, role);
  return oneMember(call, member);
}

/** Whoever may not remove members requests the removal from the administrators. */
function deleteMember(call: MemberCall): Answer {
  const { state, behaviour, origin } = call;
  const userId = param(call, 'userId');
  const requested =
    call.self.role !== 'admin' || behaviour.removal === 'requested' || behaviour.removalRequestedFor.includes(userId);
  return { status: requested ? requestRemoval(state, origin, userId) : removeMember(state, origin, userId) };
}

function listMembers(call: MemberCall): Answer {
  const sort = call.query.get('sort') ?? 'joinedAt';
  const role = call.query.get('role');
  const search = call.query.get('search')?.toLowerCase() ?? '';
  const members = [...call.state.members.values()]
    .filter(
      (member) =>
        (role === undefined || (member.role ?? 'guest') === role) &&
        `${member.displayName}\n${member.email ?? ''}`.toLowerCase().includes(search) &&
        // Sorted by lastSeenAt, the list contains only people who were seen.
        (sort !== 'lastSeenAt' || member.lastSeenAt !== undefined),
    )
    .map((member) => ({ member, key: sortKey(member, sort) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.member.id < b.member.id ? -1 : 1));
  if (call.query.get('order') !== 'asc') members.reverse();
  const page = pageOf(members, ({ member }) => member.id, pageRequest(call), call.behaviour);
  const counts = teamCounts(call.state);
  const items = page.items.map(({ member }) => memberView(member, counts.get(member.id) ?? 0, call.base));
  return { status: 200, body: { ...page, items } };
}

function sortKey(member: MemberRecord, sort: string): string {
  switch (sort) {
    case 'name':
      return member.displayName;
    case 'lastSeenAt':
      return member.lastSeenAt ?? '';
    default:
      return member.joinedAt;
  }
}

function listSpaces(call: MemberCall): Answer {
  const { spaces } = memberOf(call.state, param(call, 'userId'));
  const ordered = call.query.get('order') === 'asc' ? spaces : [...spaces].reverse();
  const page = pageOf(ordered, ({ id }) => id, pageRequest(call), call.behaviour);
  const items = page.items.map((grant) => spaceView(grant, call.state, call.base));
  return { status: 200, body: { ...page, items } };
}

function listTeamsOfMember(call: MemberCall): Answer {
  const { id } = memberOf(call.state, param(call, 'userId'));
  const title = call.query.get('title')?.toLowerCase() ?? '';
  const teams = [...call.state.teams.values()].flatMap((team) => {
    const role = team.members.get(id);
    return role !== undefined && team.title.toLowerCase().includes(title) ? [{ team, role }] : [];
  });
  const page = pageOf(teams, ({ team }) => team.id, pageRequest(call), call.behaviour);
  const items = page.items.map(({ team, role }) => ({
    team: teamView(team, call.self.role === 'admin' || team.members.get(call.self.id) === 'owner'),
    member: { role },
  }));
  return { status: 200, body: { ...page, items } };
}
