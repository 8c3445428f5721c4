/**
 * The script that somebody writes after GitBook's guide to directory sync, with GitBook's own client: read the
 * directory, list everything one call after the other, compare, and change what differs one call after the other.
 * `naive.ts read|sync FOLDER ORGANIZATION [LIMIT]`; without a limit, pages have the size that GitBook gives them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitBookAPI } from '@gitbook/api';
import { parse } from 'yaml';
// The package's own entry loses the client's type under Node's module resolution.
import type {
  Api,
  MemberRole,
  OrganizationMember,
  OrganizationTeam,
} from '../node_modules/@gitbook/api/dist/client.d.ts';

interface File {
  readonly users?: Readonly<Record<string, { readonly role: MemberRole; readonly sso?: boolean }>>;
  readonly teams?: Readonly<Record<string, { readonly owners?: string[]; readonly members?: string[] }>>;
}

const [mode, folder = '', organization = '', limitText] = process.argv.slice(2);
const limit = limitText === undefined ? {} : { limit: Number(limitText) };
const { GITBOOK_API_URL = '', GITBOOK_TOKEN = '' } = process.env;
const { orgs } = new GitBookAPI({
  endpoint: GITBOOK_API_URL,
  authToken: GITBOOK_TOKEN,
}) as unknown as Api<unknown>;

const users = new Map<string, { readonly role: MemberRole; readonly sso?: boolean }>();
const teams = new Map<string, { readonly owners?: string[]; readonly members?: string[] }>();
for (const name of readdirSync(folder)) {
  const file = parse(readFileSync(join(folder, name), 'utf8')) as File;
  for (const [email, user] of Object.entries(file.users ?? {})) users.set(email, user);
  for (const [title, team] of Object.entries(file.teams ?? {})) teams.set(title, team);
}

async function listAll<T>(
  list: (query: { page?: string; limit?: number }) => Promise<{ data: { items: T[]; next?: { page: string } } }>,
): Promise<T[]> {
  const items: T[] = [];
  let page: string | undefined;
  do {
    const { data } = await list({ ...limit, ...(page === undefined ? {} : { page }) });
    items.push(...data.items);
    page = data.next?.page;
  } while (page !== undefined);
  return items;
}

const members = await listAll<OrganizationMember>((query) => orgs.listMembersInOrganizationById(organization, query));
const liveTeams = await listAll<OrganizationTeam>((query) => orgs.listTeamsInOrganizationById(organization, query));
const inTeams = new Map<string, string[]>();
for (const team of liveTeams) {
  const people = await listAll((query) => orgs.listTeamMembersInOrganizationById(organization, team.id, query));
  inTeams.set(
    team.title,
    people.map((person) => person.organization.user.email ?? ''),
  );
}

const idOf = new Map(members.map((member) => [member.user.email ?? '', member.id]));
const invited = [...users].filter(([email]) => !idOf.has(email));
const leaving = members.filter((member) => !users.has(member.user.email ?? ''));
const changed = members.filter((member) => {
  const wanted = users.get(member.user.email ?? '');
  return wanted !== undefined && wanted.role !== member.role;
});
const differing = liveTeams.flatMap((team) => {
  const wanted = teams.get(team.title);
  if (wanted === undefined) return [];
  const want = new Set([...(wanted.owners ?? []), ...(wanted.members ?? [])]);
  const have = new Set(inTeams.get(team.title));
  const add = [...want].filter((email) => !have.has(email));
  const remove = [...have].filter((email) => !want.has(email));
  return add.length + remove.length === 0 ? [] : [{ team, add, remove }];
});

if (mode === 'sync') {
  for (const [email, { role, sso = false }] of invited) {
    await orgs.inviteUsersToOrganization(organization, { emails: [email], role, sso });
  }
  for (const member of changed) {
    const role = users.get(member.user.email ?? '')?.role ?? null;
    await orgs.updateMemberInOrganizationById(organization, member.id, { role });
  }
  for (const { team, add, remove } of differing) {
    await orgs.updateMembersInOrganizationTeam(organization, team.id, { add, remove });
  }
  for (const member of leaving) await orgs.removeMemberFromOrganizationById(organization, member.id);
}
console.log(
  JSON.stringify({
    invited: invited.length,
    changed: changed.length,
    teams: differing.length,
    leaving: leaving.length,
  }),
);
