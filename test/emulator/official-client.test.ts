import { GitBookAPIError } from '@gitbook/api';
import { describe, expect, test } from 'vitest';
import { startTestEmulator } from '../support/emulator.ts';
import {
  type MemberRole,
  type OfficialClient,
  officialClient,
  type TeamMemberRole,
} from '../support/official-client.ts';
import { sampleSeed } from './sample.ts';

type Call = (gitbook: OfficialClient) => Promise<{ readonly status: number; readonly data: unknown }>;

const ORG = 'acme';

/** Every call that the product makes, through the official client, with the answers that GitBook's description allows. */
const CALLS: readonly {
  readonly name: string;
  readonly call: Call;
  readonly status: number;
  readonly data?: object;
}[] = [
  {
    name: 'GET /user',
    call: (g) => g.user.getAuthenticatedUser(),
    status: 200,
    data: { id: 'user-ada-example-com' },
  },
  {
    name: 'GET /orgs/{o}',
    call: (g) => g.orgs.getOrganizationById(ORG),
    status: 200,
    data: { title: 'Acme' },
  },
  {
    name: 'GET members',
    call: (g) => g.orgs.listMembersInOrganizationById(ORG, { limit: 2, order: 'asc', sort: 'name' }),
    status: 200,
    data: { count: 5, items: [{ user: { displayName: 'Ada' } }, { user: { displayName: 'Alan' } }] },
  },
  {
    name: 'GET member',
    call: (g) => g.orgs.getMemberInOrganizationById(ORG, 'grace'),
    status: 200,
    data: { role: 'edit', user: { email: 'grace@example.com' } },
  },
  {
    name: 'PATCH member to a role',
    call: (g) => g.orgs.updateMemberInOrganizationById(ORG, 'grace', { role: 'admin' as MemberRole }),
    status: 200,
    data: { role: 'admin' },
  },
  {
    name: 'PATCH member to guest',
    call: (g) => g.orgs.updateMemberInOrganizationById(ORG, 'grace', { role: null }),
    status: 200,
    data: { role: null },
  },
  { name: 'DELETE member', call: (g) => g.orgs.removeMemberFromOrganizationById(ORG, 'grace'), status: 205 },
  { name: 'DELETE nobody', call: (g) => g.orgs.removeMemberFromOrganizationById(ORG, 'nobody'), status: 204 },
  {
    name: 'POST sso',
    call: (g) => g.orgs.setUserAsSsoMemberForOrganization(ORG, 'grace'),
    status: 200,
    data: { id: 'grace', sso: true },
  },
  {
    name: 'GET member spaces',
    call: (g) => g.orgs.listSpacesForOrganizationMember(ORG, 'grace', { limit: 10 }),
    status: 200,
    data: { items: [{ permission: 'edit', space: { title: 'Handbook' } }] },
  },
  {
    name: 'GET member teams',
    call: (g) => g.orgs.listTeamsForOrganizationMember(ORG, 'grace', { title: 'doc' }),
    status: 200,
    data: { items: [{ team: { id: 'docs' }, member: { role: 'member' } }] },
  },
  { name: 'POST ping', call: (g) => g.orgs.updateOrganizationMemberLastSeenAt(ORG), status: 200, data: {} },
  {
    name: 'POST invites',
    call: (g) =>
      g.orgs.inviteUsersToOrganization(ORG, {
        emails: ['new@example.com', { email: 'guest@example.com', role: null }],
        role: 'read' as MemberRole,
        sso: true,
      }),
    status: 200,
    data: { users: ['user-new-example-com', 'user-guest-example-com'], invited: 0 },
  },
  {
    name: 'GET teams',
    call: (g) => g.orgs.listTeamsInOrganizationById(ORG, { limit: 1000, title: 'd' }),
    status: 200,
    data: { items: [{ id: 'docs', members: 2 }], count: 1 },
  },
  {
    name: 'PUT teams',
    call: (g) => g.orgs.createOrganizationTeam(ORG, { title: 'New', members: ['grace'] }),
    status: 201,
    data: { title: 'New', members: 1 },
  },
  {
    name: 'GET team',
    call: (g) => g.orgs.getTeamInOrganizationById(ORG, 'docs'),
    status: 200,
    data: { title: 'Docs' },
  },
  {
    name: 'PATCH team',
    call: (g) => g.orgs.updateTeamInOrganizationById(ORG, 'docs', { title: 'Documentation' }),
    status: 200,
    data: { id: 'docs', title: 'Documentation' },
  },
  { name: 'DELETE team', call: (g) => g.orgs.removeTeamFromOrganizationById(ORG, 'docs'), status: 205 },
  { name: 'DELETE no team', call: (g) => g.orgs.removeTeamFromOrganizationById(ORG, 'none'), status: 204 },
  {
    name: 'GET team members',
    call: (g) => g.orgs.listTeamMembersInOrganizationById(ORG, 'docs', { limit: 1 }),
    status: 200,
    data: {
      items: [{ organization: { id: 'user-ada-example-com' }, team: { role: 'owner' as TeamMemberRole } }],
      count: 2,
    },
  },
  {
    name: 'PUT team members',
    call: (g) =>
      g.orgs.updateMembersInOrganizationTeam(ORG, 'docs', {
        add: ['alan@example.com'],
        memberships: { grace: { role: 'owner' as TeamMemberRole } },
        remove: ['user-ada-example-com'],
      }),
    status: 204,
  },
  {
    name: 'PUT team member',
    call: (g) => g.orgs.addMemberToOrganizationTeamById(ORG, 'docs', 'grace', { role: 'owner' as TeamMemberRole }),
    status: 204,
  },
  {
    name: 'DELETE team member',
    call: (g) => g.orgs.deleteMemberFromOrganizationTeamById(ORG, 'docs', 'grace'),
    status: 205,
  },
  {
    name: 'DELETE no team member',
    call: (g) => g.orgs.deleteMemberFromOrganizationTeamById(ORG, 'docs', 'nobody'),
    status: 204,
  },
  {
    name: 'GET audit events',
    call: (g) => g.orgs.listOrganizationAuditEvents(ORG, { limit: 5, action: 'member.removed' }),
    status: 200,
    data: { items: [{ action: 'member.removed', source: 'ui', target: { id: 'grace' } }], count: 1 },
  },
  {
    name: 'GET link invites',
    call: (g) => g.orgs.listOrganizationInviteLinks(ORG),
    status: 200,
    data: { items: [{ id: 'link', role: 'read' }] },
  },
];

describe('the official client against the emulator', () => {
  test.each(CALLS)('$name', async ({ call, status, data }) => {
    const emulator = await startTestEmulator({ seed: sampleSeed });
    const answer = await call(officialClient(emulator));
    expect(answer.status).toBe(status);
    if (data !== undefined) expect(answer.data).toMatchObject(data);
    expect(emulator.requests).toHaveLength(1);
  });

  test('reads a refusal as GitBook words it', async () => {
    const emulator = await startTestEmulator({ seed: sampleSeed });
    const call = officialClient(emulator).orgs.getMemberInOrganizationById(ORG, 'nobody');
    await expect(call).rejects.toThrow(GitBookAPIError);
    await expect(call).rejects.toMatchObject({ code: 404, errorMessage: expect.stringContaining('nobody') });
  });

  test('reads a list page by page to its end', async () => {
    const emulator = await startTestEmulator({ seed: sampleSeed });
    const gitbook = officialClient(emulator);
    const ids: string[] = [];
    let page: string | undefined;
    do {
      const { data } = await gitbook.orgs.listMembersInOrganizationById(ORG, {
        limit: 2,
        ...(page === undefined ? {} : { page }),
      });
      ids.push(...data.items.map(({ id }) => id));
      page = data.next?.page;
    } while (page !== undefined);
    expect(ids).toHaveLength(5);
    expect(new Set(ids)).toEqual(new Set(emulator.state.members.keys()));
  });
});
