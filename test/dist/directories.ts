import type { OrganizationSeed } from '../../emulator/seed.ts';

/** Four people and two teams. Ada, an administrator, holds the token. */
export const ACME: OrganizationSeed = {
  organization: { id: 'acme', title: 'Acme' },
  self: 'ada@example.com',
  members: [
    { id: 'u-ada', email: 'ada@example.com', displayName: 'Ada Lovelace', role: 'admin' },
    { id: 'u-grace', email: 'grace@example.com', displayName: 'Grace Hopper', role: 'edit' },
    {
      id: 'u-linus',
      email: 'linus@example.com',
      displayName: 'Linus Torvalds',
      role: 'read',
      spaces: [{ title: 'Handbook', permission: 'edit' }],
    },
    { id: 'u-margaret', email: 'margaret@example.com', displayName: 'Margaret Hamilton', role: 'create' },
  ],
  teams: [
    { id: 't-docs', title: 'Docs', owners: ['ada@example.com'], members: ['linus@example.com'] },
    { id: 't-authors', title: 'Authors', members: ['grace@example.com'] },
  ],
};

/** Says what `ACME` is. */
export const AS_LIVE = `version: 1
users:
  ada@example.com: {role: admin}
  grace@example.com: {role: edit}
  linus@example.com: {role: read}
  margaret@example.com: {role: create}
teams:
  Docs:
    owners: [ada@example.com]
    members: [linus@example.com]
  Authors:
    members: [grace@example.com]
`;

/** Holds a change of every kind but the deletion of a team. */
export const CHANGED = `version: 1
users:
  ada@example.com: {role: admin}
  grace@example.com: {role: admin, sso: true}
  margaret@example.com: {role: read}
  dennis@example.com: {role: comment}
teams:
  Docs:
    owners: [grace@example.com]
    members: [ada@example.com, dennis@example.com]
  Writers:
    previously: [Authors]
    members: []
  Readers:
    members:
      - team: Docs
`;

/** The change types that `CHANGED` asks for, in the order they are applied in. Ada cannot lose Docs: it is her token. */
export const CHANGED_TYPES = [
  'invite',
  'member-role',
  'member-sso',
  'rename-team',
  'create-team',
  'team-add',
  'team-add',
  'team-add',
  'team-add',
  'team-add',
  'team-remove',
  'member-role',
  'remove-member',
];

/** What GitBook is after `CHANGED`. */
export const AFTER_CHANGED = {
  members: {
    'ada@example.com': { role: 'admin', sso: false },
    'dennis@example.com': { role: 'comment', sso: false },
    'grace@example.com': { role: 'admin', sso: true },
    'margaret@example.com': { role: 'read', sso: false },
  },
  teams: [
    {
      title: 'Docs',
      owners: ['ada@example.com', 'grace@example.com'],
      members: ['dennis@example.com'],
    },
    {
      title: 'Readers',
      owners: [],
      members: ['ada@example.com', 'dennis@example.com', 'grace@example.com'],
    },
    { title: 'Writers', owners: [], members: [] },
  ],
};

/** One person more than live. */
export const ONE_INVITED = AS_LIVE.replace('teams:', '  dennis@example.com: {role: comment}\nteams:');
/** One person less than live. */
export const ONE_REMOVED = AS_LIVE.replace('  linus@example.com: {role: read}\n', '').replace(
  '[linus@example.com]',
  '[]',
);
