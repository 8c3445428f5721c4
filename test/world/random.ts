import fc from 'fast-check';
import { resolve } from '../../src/core/directory/resolve.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import { type Settings, UNLISTED } from '../../src/core/model/settings.ts';
import type {
  Directory,
  LiveState,
  LiveTeam,
  WrittenEntry,
  WrittenTeam,
  WrittenUser,
} from '../../src/core/model/state.ts';
import { ORGANIZATION_ROLES, TEAM_ROLES } from '../../src/core/model/state.ts';
import { makePlan, teamsToRead } from '../../src/core/plan/plan.ts';
import type { AccountOf } from './apply-in-memory.ts';
import { AS_OF, at, emailOf, idOf, LIVE_ORGANIZATION, member, SETTINGS } from './world.ts';

/*
 * A random person is somebody whom the directory and GitBook know, or one of them. What would make the plan an
 * error (a reused address, a member of a team who is nobody) is left out; everything else is in.
 */

const PAST = '2026-05-31';
const FUTURE = '2026-06-05';
const NAMES = ['root', 'ada', 'bob', 'eve', 'kim', 'leo', 'zoe'] as const;
const TITLES = ['Docs', 'Web', 'Api', 'All'] as const;

const role = fc.constantFrom(...ORGANIZATION_ROLES);
const teamRole = fc.constantFrom(...TEAM_ROLES);
const expiry = fc.option(fc.constantFrom(PAST, AS_OF, FUTURE), { nil: undefined, freq: 2 });

const personArbitrary = fc.record({
  listed: fc.integer({ min: 0, max: 9 }).map((n) => n < 7),
  live: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
  pinned: fc.boolean(),
  /** Whether the live e-mail is as written, in other letters, another one, or missing. */
  liveEmail: fc.constantFrom('same', 'same', 'upper', 'other', 'missing'),
  wanted: role,
  has: role,
  wantedSso: fc.boolean(),
  hasSso: fc.boolean(),
  disabled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  expires: expiry,
  protection: fc.constantFrom(undefined, undefined, undefined, 'id', 'email'),
});

const teamArbitrary = fc.record({
  listed: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
  live: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
  /** Under which title GitBook has the team. */
  liveTitle: fc.constantFrom('same', 'same', 'upper', 'former', 'pinned'),
  managed: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
  nests: fc.array(fc.nat(TITLES.length - 1), { maxLength: 2 }),
  wanted: fc.array(fc.option(fc.record({ role: teamRole, expires: expiry, upper: fc.boolean() }), { nil: undefined }), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  }),
  has: fc.array(fc.option(teamRole, { nil: undefined }), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  }),
});

type RandomPerson = typeof personArbitrary extends fc.Arbitrary<infer T> ? T : never;
type RandomTeam = typeof teamArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** A directory and a GitBook that can be brought together. */
export interface RandomWorld {
  readonly directory: Directory;
  readonly live: LiveState;
  readonly settings: Settings;
  readonly accountOf: AccountOf;
}

export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .record({
    people: fc.array(personArbitrary, { minLength: NAMES.length, maxLength: NAMES.length }),
    teams: fc.array(teamArbitrary, { minLength: TITLES.length, maxLength: TITLES.length }),
    sections: fc.constantFrom('both', 'both', 'both', 'users', 'teams'),
    unlistedMembers: fc.constantFrom(...UNLISTED),
    unlistedTeams: fc.constantFrom(...UNLISTED),
  })
  .map(({ people, teams, sections, unlistedMembers, unlistedTeams }) => {
    const everyone = NAMES.map((name, index) => ({ name, ...pick(people, index) })).map((person) =>
      person.name === 'root' ? { ...person, live: true, liveEmail: 'same' as const, has: 'admin' as const } : person,
    );
    const hasUsers = sections !== 'teams';
    const named = everyone.map((person) =>
      hasUsers ? person.listed : person.live && (person.liveEmail === 'same' || person.liveEmail === 'upper'),
    );
    const protectedUsers = everyone.flatMap(({ name, protection }) =>
      protection === undefined ? [] : [protection === 'id' ? idOf(name) : emailOf(name).toUpperCase()],
    );
    const directory: Directory = {
      files: ['gitbook/a.yaml', 'gitbook/b.yaml'],
      organization: undefined,
      users: hasUsers ? everyone.filter(({ listed }) => listed).map(writtenUser) : undefined,
      teams:
        sections === 'users' ? undefined : TITLES.flatMap((title, index) => writtenTeam(title, index, teams, named)),
    };
    const members = everyone.filter(({ live }) => live);
    return {
      directory,
      live: {
        organization: LIVE_ORGANIZATION,
        self: { id: idOf('root'), email: emailOf('root') },
        members: members.map((person) =>
          member(person.name, {
            email: liveEmail(person),
            role: person.has,
            sso: person.hasSso,
            disabled: person.disabled && person.name !== 'root',
          }),
        ),
        teams:
          sections === 'users'
            ? undefined
            : TITLES.flatMap((title, index) => liveTeam(title, pick(teams, index), everyone)),
      },
      settings: { ...SETTINGS, unlistedMembers, unlistedTeams, protectedUsers },
      accountOf: (email) => {
        const pinned = everyone.find(({ name, pinned: is, listed }) => is && listed && emailOf(name) === email);
        return pinned ? idOf(pinned.name) : `account-of-${email}`;
      },
    };
  });

/** The same, but never an empty directory, which is invalid as a file. */
export const randomWrittenWorld = randomWorld.filter(
  ({ directory: { users = [], teams = [] } }) => users.length + teams.length > 0,
);

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}

function liveEmail({ name, liveEmail: form }: RandomPerson & { readonly name: string }): string | undefined {
  switch (form) {
    case 'same':
      return emailOf(name);
    case 'upper':
      return emailOf(name).toUpperCase();
    case 'other':
      return `${name}@other.example`;
    case 'missing':
      return undefined;
  }
}

function writtenUser(person: RandomPerson & { readonly name: string }, index: number): WrittenUser {
  return {
    email: emailOf(person.name),
    id: person.pinned ? idOf(person.name) : undefined,
    role: person.wanted,
    sso: person.wantedSso,
    expires: person.expires,
    note: undefined,
    defaults: { role: undefined, sso: undefined },
    at: at(index + 1),
  };
}

function writtenTeam(
  title: string,
  index: number,
  teams: readonly RandomTeam[],
  named: readonly boolean[],
): WrittenTeam[] {
  const team = pick(teams, index);
  if (!team.listed) return [];
  const entries = NAMES.flatMap((name, person): (WrittenEntry & { role: string })[] => {
    const wanted = team.wanted[person];
    if (wanted === undefined || !named[person]) return [];
    const email = wanted.upper ? emailOf(name).toUpperCase() : emailOf(name);
    return [{ kind: 'user', email, expires: wanted.expires, note: undefined, at: at(person), role: wanted.role }];
  });
  const nested = [...new Set(team.nests)]
    .filter((other) => other > index && pick(teams, other).listed && pick(teams, other).managed)
    .map((other): WrittenEntry => ({ kind: 'team', title: pick(TITLES, other), at: at(50) }));
  return [
    {
      title,
      id: team.live && team.liveTitle === 'pinned' ? `team-${title}` : undefined,
      previously: [{ title: `Former ${title}`, at: at(60) }],
      owners: team.managed ? entries.filter((entry) => entry.role === 'owner') : undefined,
      members: team.managed ? [...entries.filter((entry) => entry.role === 'member'), ...nested] : undefined,
      at: at(index + 100),
    },
  ];
}

function liveTeam(
  title: string,
  team: RandomTeam,
  everyone: readonly (RandomPerson & { readonly name: string })[],
): LiveTeam[] {
  if (!team.live) return [];
  const titles = {
    same: title,
    upper: title.toUpperCase(),
    former: `Former ${title}`,
    pinned: `Anything but ${title}`,
  };
  const memberships = everyone.flatMap((person, index) => {
    const has = team.has[index];
    if (has === undefined || !person.live) return [];
    return [{ userId: idOf(person.name), email: liveEmail(person), displayName: person.name, role: has }];
  });
  return [{ id: `team-${title}`, title: titles[team.liveTitle], size: memberships.length, spaces: 0, memberships }];
}

/** The plan for a GitBook of which, as in truth, only the people of managed teams are read. */
export function planFor({ directory, settings }: RandomWorld, live: LiveState): Plan {
  const desired = resolve(directory, AS_OF);
  const read = teamsToRead(desired, live.teams ?? [], settings);
  const teams = live.teams?.map((team) => (read.has(team.id) ? team : { ...team, memberships: undefined }));
  const result = makePlan(desired, { ...live, teams }, settings);
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join(' '));
  return result.plan;
}
