import type { OrganizationSeed } from '../emulator/seed.ts';

/** How large an organization is. `memberships` is a multiple of `teams`. */
export interface Size {
  readonly members: number;
  readonly teams: number;
  readonly memberships: number;
}

/** What differs between the directory and GitBook, in numbers of people and teams. */
export interface Differences {
  readonly newcomers: number;
  readonly leavers: number;
  /** Half of them up, half of them down. */
  readonly roleChanges: number;
  /** Teams with one person too few and one too many. */
  readonly changedTeams: number;
}

/** One organization twice: as the directory wants it, and as GitBook has it. Equal sizes give equal ones. */
export interface BenchOrganization {
  readonly size: Size;
  readonly differences: Differences;
  /** Who is a member of GitBook before an apply. */
  readonly liveMembers: number;
  readonly seed: OrganizationSeed;
  /** Files of the directory by name. */
  readonly files: ReadonlyMap<string, string>;
}

export const NO_DIFFERENCES: Differences = { newcomers: 0, leavers: 0, roleChanges: 0, changedTeams: 0 };
export const ORGANIZATION_ID = 'org-bench';

const ROLES = ['read', 'comment', 'edit', 'review'] as const;
/** Keeps every file of a large directory well below the limit of 10 MiB. */
const MEMBERSHIPS_A_FILE = 200_000;

/** An organization of a size, with all users in one file and the teams in as few as their limit of size allows. */
export function makeOrganization(size: Size, differences: Differences): BenchOrganization {
  const people = range(size.members).map(person);
  const perTeam = size.teams === 0 ? 0 : Math.floor(size.memberships / size.teams);
  const teams = range(size.teams).map((index) => ({
    title: `Team ${digits(index)}`,
    people: range(perTeam).map((place) => emailOf((index * 79 + place) % size.members)),
  }));

  const staying = size.members - differences.newcomers;
  const isNew = new Set(range(differences.newcomers).map((index) => emailOf(staying + index)));
  const live = people.slice(0, staying).map(({ email, role, sso }, index) => {
    const changed = index > 0 && index <= differences.roleChanges;
    return { email, sso, role: changed ? (index % 2 === 0 ? 'create' : 'guest') : role } as const;
  });
  const leavers = range(differences.leavers).map((index) => ({
    email: `leaver.${digits(index)}@example.com`,
    sso: false,
    role: 'read' as const,
  }));
  const liveTeams = teams.map(({ title, people: members }, index) => {
    const present = members.filter((email) => !isNew.has(email));
    if (index >= differences.changedTeams) return { title, members: present };
    const stranger = emailOf((index * 79 + perTeam) % staying);
    return { title, members: [...present.slice(0, -1), stranger] };
  });
  return {
    size,
    differences,
    liveMembers: live.length + leavers.length,
    seed: {
      organization: { id: ORGANIZATION_ID, title: 'Bench' },
      members: [...live, ...leavers],
      teams: liveTeams.map(({ title, members: [owner, ...members] }) => ({
        title,
        owners: owner === undefined ? [] : [owner],
        members,
      })),
    },
    files: new Map([['users.yaml', usersFile(people)], ...teamFiles(teams, perTeam)]),
  };
}

/** The calls that a plan cannot do without: the formula of docs/performance.md. */
export function callsOfPlan({ liveMembers, seed }: BenchOrganization): number {
  const teams = seed.teams ?? [];
  const pages = (items: number): number => Math.ceil(items / 1000);
  const ofTeams = teams.map((team) => pages((team.owners?.length ?? 0) + (team.members?.length ?? 0)));
  return 1 + 1 + pages(liveMembers) + pages(teams.length) + ofTeams.reduce((sum, each) => sum + each, 0);
}

/** A directory of users alone, spread over a number of files. */
export function usersOnly(users: number, files: number): ReadonlyMap<string, string> {
  const people = range(users).map(person);
  const perFile = Math.ceil(users / files);
  return new Map(
    range(files).map((index) => [
      `users-${digits(index)}.yaml`,
      usersFile(people.slice(index * perFile, (index + 1) * perFile)),
    ]),
  );
}

interface Person {
  readonly email: string;
  readonly role: (typeof ROLES)[number] | 'admin';
  readonly sso: boolean;
}

function person(index: number): Person {
  const role = index === 0 ? 'admin' : (ROLES[index % ROLES.length] ?? 'read');
  return { email: emailOf(index), role, sso: index % 3 === 0 };
}

function emailOf(index: number): string {
  return `person.${digits(index)}@example.com`;
}

/** A file as people write it: three of four fields, a short note. */
function usersFile(people: readonly Person[]): string {
  const lines = people.map(
    ({ email, role, sso }) =>
      `  ${email}:\n    role: ${role}\n    sso: ${sso}\n    note: Cost centre ${email.length}\n`,
  );
  return `version: 1\norganization: ${ORGANIZATION_ID}\n\nusers:\n${lines.join('')}`;
}

function teamFiles(
  teams: readonly { readonly title: string; readonly people: readonly string[] }[],
  perTeam: number,
): [string, string][] {
  const perFile = Math.max(1, Math.floor(MEMBERSHIPS_A_FILE / Math.max(1, perTeam)));
  return range(Math.ceil(teams.length / perFile)).map((index) => {
    const blocks = teams.slice(index * perFile, (index + 1) * perFile).map(({ title, people }) => {
      const [owner, ...members] = people;
      const list = members.map((email) => `      - ${email}\n`).join('');
      return `  ${title}:\n    owners: [${owner ?? ''}]\n    members:${list === '' ? ' []\n' : `\n${list}`}`;
    });
    return [`teams-${digits(index)}.yaml`, `version: 1\n\nteams:\n${blocks.join('')}`];
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function digits(index: number): string {
  return String(index).padStart(6, '0');
}
