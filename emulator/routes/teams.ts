import type { TeamUpdateBody } from '../organization/teams.ts';
import {
  createTeam,
  deleteTeam,
  putTeamMember,
  removeTeamMember,
  renameTeam,
  teamOf,
  updateTeamMembers,
} from '../organization/teams.ts';
import { teamCounts, teamMemberView, teamView } from '../organization/views.ts';
import { array, choice, object, optional, record, required, text } from '../shape.ts';
import type { TeamMemberRole, TeamRecord } from '../state.ts';
import { TEAM_MEMBER_ROLES } from '../state.ts';
import { pageOf } from './paging.ts';
import type { Answer, MemberCall, Route } from './route.ts';
import { ANY_TEXT, ORGANIZATION, PAGED, pageRequest, param } from './route.ts';

interface TitleBody {
  readonly title: string;
}
interface CreateBody extends TitleBody {
  readonly members?: readonly string[];
}
interface TeamMemberBody {
  readonly role?: TeamMemberRole;
}

const TEAMS = `${ORGANIZATION}/teams`;
const TEAM = `${TEAMS}/{teamId}`;

/** Source: the schema `OrganizationTeamTitle`. */
const title = text({ min: 1, max: 64 });
const role = choice(TEAM_MEMBER_ROLES);

/** The calls about teams. */
export const teamRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: TEAMS,
    access: 'lister',
    query: { ...PAGED, owner: ANY_TEXT, title: ANY_TEXT },
    body: undefined,
    answer: listTeams,
  },
  {
    method: 'PUT',
    path: TEAMS,
    access: 'admin',
    query: {},
    body: {
      shape: object<CreateBody>({ title: required(title), members: optional(array(text())) }),
      required: true,
    },
    answer: (call) => {
      const body = call.body as CreateBody;
      const team = createTeam(call.state, call.origin, body.title, body.members ?? [], call.behaviour);
      return { status: 201, body: viewOf(call, team) };
    },
  },
  {
    method: 'GET',
    path: TEAM,
    access: 'lister',
    query: {},
    body: undefined,
    answer: (call) => ({ status: 200, body: viewOf(call, teamOf(call.state, param(call, 'teamId'))) }),
  },
  {
    method: 'PATCH',
    path: TEAM,
    access: 'admin',
    query: {},
    body: { shape: object<TitleBody>({ title: required(title) }), required: true },
    answer: (call) => {
      const body = call.body as TitleBody;
      const team = renameTeam(call.state, call.origin, param(call, 'teamId'), body.title, call.behaviour);
      return { status: 200, body: viewOf(call, team) };
    },
  },
  {
    method: 'DELETE',
    path: TEAM,
    access: 'admin',
    query: {},
    body: undefined,
    answer: (call) => ({ status: deleteTeam(call.state, call.origin, param(call, 'teamId')) }),
  },
  {
    method: 'GET',
    path: `${TEAM}/members`,
    access: 'lister',
    query: PAGED,
    body: undefined,
    answer: listTeamMembers,
  },
  {
    method: 'PUT',
    path: `${TEAM}/members`,
    access: 'team',
    query: {},
    body: {
      shape: object<TeamUpdateBody>({
        add: optional(array(text())),
        memberships: optional(record(object<{ role: TeamMemberRole }>({ role: required(role) }))),
        remove: optional(array(text())),
      }),
      required: true,
    },
    answer: (call) => {
      const body = call.body as TeamUpdateBody;
      updateTeamMembers(call.state, call.origin, param(call, 'teamId'), body, call.behaviour);
      return { status: 204 };
    },
  },
  {
    method: 'PUT',
    path: `${TEAM}/members/{userId}`,
    access: 'team',
    query: {},
    body: { shape: object<TeamMemberBody>({ role: optional(role) }), required: false },
    answer: (call) => {
      const body = call.body as TeamMemberBody | undefined;
      putTeamMember(call.state, call.origin, param(call, 'teamId'), param(call, 'userId'), body?.role);
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    path: `${TEAM}/members/{userId}`,
    access: 'team',
    query: {},
    body: undefined,
    answer: (call) => ({
      status: removeTeamMember(call.state, call.origin, param(call, 'teamId'), param(call, 'userId')),
    }),
  },
];

function viewOf(call: MemberCall, team: TeamRecord) {
  return teamView(team, call.self.role === 'admin' || team.members.get(call.self.id) === 'owner');
}

/** `owner` selects the teams that a member can manage: their own, or all teams for an administrator. */
function listTeams(call: MemberCall): Answer {
  const owner = call.query.get('owner');
  const all = owner === undefined || call.state.members.get(owner)?.role === 'admin';
  const part = call.query.get('title')?.toLowerCase() ?? '';
  const teams = [...call.state.teams.values()].filter(
    (team) => (all || team.members.get(owner) === 'owner') && team.title.toLowerCase().includes(part),
  );
  const page = pageOf(teams, ({ id }) => id, pageRequest(call), call.behaviour);
  return { status: 200, body: { ...page, items: page.items.map((team) => viewOf(call, team)) } };
}

function listTeamMembers(call: MemberCall): Answer {
  const team = teamOf(call.state, param(call, 'teamId'));
  const members = [...team.members].flatMap(([id, own]) => {
    const member = call.state.members.get(id);
    return member === undefined ? [] : [{ member, own }];
  });
  const page = pageOf(members, ({ member }) => member.id, pageRequest(call), call.behaviour);
  const counts = teamCounts(call.state);
  const items = page.items.map(({ member, own }) => teamMemberView(member, own, counts.get(member.id) ?? 0, call.base));
  return { status: 200, body: { ...page, items } };
}
