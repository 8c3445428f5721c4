import type { OrganizationSeed } from '../../emulator/seed.ts';

/** An organization that is far from `everyChangeYaml`. Ada, an administrator, holds the token. */
export const everyChangeSeed: OrganizationSeed = {
  organization: { id: 'acme', title: 'Acme' },
  self: 'ada@example.com',
  members: [
    { email: 'ada@example.com', role: 'admin' },
    { email: 'Bob@Example.com', role: 'admin' },
    { email: 'hank@example.com', role: 'admin' },
    { email: 'carol@example.com', role: 'edit' },
    { email: 'dave@example.com', role: 'guest' },
    { email: 'erin@example.com', role: 'read' },
    { email: 'frank@example.com', role: 'comment' },
    { email: 'gina@example.com', role: 'create' },
    { id: 'nameless', role: 'read' },
    { email: 'mia@example.com', role: 'read' },
    { email: 'mo@example.com', role: 'read' },
    { email: 'sam@example.com', role: 'review' },
    { email: 'sue@example.com', role: 'review' },
  ],
  teams: [
    {
      id: 'docs',
      title: 'Docs',
      owners: ['bob@example.com'],
      members: ['erin@example.com', 'gina@example.com'],
    },
    { id: 'authors', title: 'Authors', owners: ['sam@example.com'], members: ['mia@example.com'] },
    { id: 'left', title: 'Left', members: ['sue@example.com', 'mo@example.com'] },
    { id: 'right', title: 'Right', members: ['mia@example.com', 'nameless'] },
    { id: 'old', title: 'Old', owners: ['erin@example.com'], members: ['mo@example.com'] },
    { id: 'same', title: 'Same', members: ['ada@example.com'] },
  ],
};

/**
 * Holds a change of every type against `everyChangeSeed`: Bob is demoted and Carol promoted, Hank, an
 * administrator, is removed, Frank has expired. Mo and Mia swap Left and Right, Sue moves from Left to Writers.
 */
export const everyChangeYaml = `version: 1
users:
  ada@example.com: {role: admin}
  bob@example.com: {role: edit}
  carol@example.com: {role: admin}
  dave@example.com: {role: read}
  erin@example.com: {role: read, sso: true}
  frank@example.com: {role: comment, expires: 2026-01-31}
  nameless@example.com: {role: guest, id: nameless}
  mia@example.com: {role: read}
  mo@example.com: {role: read}
  sam@example.com: {role: review}
  sue@example.com: {role: review}
  new@example.com: {role: edit}
  guest@example.com: {role: guest}
  sso@example.com: {role: comment, sso: true}
teams:
  Docs:
    owners: [erin@example.com, new@example.com]
    members: [bob@example.com, dave@example.com]
  Writers:
    previously: [Authors]
    owners: [sue@example.com]
    members: [sam@example.com, sso@example.com]
  Left:
    members: [mia@example.com]
  Right:
    members: [mo@example.com, nameless@example.com]
  Fresh:
    owners: [carol@example.com]
    members: [guest@example.com, erin@example.com]
  Same:
    members: [ada@example.com]
  Kept: {}
`;

/** Titles after the plan, for teams whose title changes. */
export const TITLE_AFTER: Readonly<Record<string, string>> = { Authors: 'Writers' };
