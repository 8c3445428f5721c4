import type { OrganizationSeed } from '../../../emulator/seed.ts';

/** A small organization in which everything occurs that is hard to write down. */
export const STORY: OrganizationSeed = {
  organization: { id: 'org-story', title: 'Story' },
  self: 'Sync0',
  members: [
    { id: 'Sync0', email: 'sync@example.com', displayName: 'Directory Sync', role: 'admin' },
    { id: 'Ada1', email: 'Ada.Lovelace@Example.com', displayName: 'Ada Lovelace', role: 'admin', sso: true },
    { id: 'Ben2', email: 'ben@example.com', displayName: 'ben@example.com', role: 'read', sso: true },
    { id: 'Cleo3', email: 'cleo@example.com', displayName: 'Cleo\n  role: admin', role: 'read', sso: true },
    { id: 'Dan4', email: 'dan@example.com', displayName: '# \u202ehidden', role: 'guest', disabled: true },
    {
      id: 'Eve5',
      email: 'eve@example.com',
      displayName: 'yaml-language-server: $schema=https://evil.example',
      role: 'read',
      sso: true,
    },
    { id: 'Nobody6', displayName: 'Somebody without an address', role: 'comment' },
    { id: 'Odd7', email: 'jürgen@exämple.de', displayName: 'Jürgen', role: 'read', sso: true },
    { id: 'Fay8', email: '{fay}@example.com', displayName: 'Fay', role: 'read', sso: true },
  ],
  teams: [
    { id: 't-docs', title: 'Docs', owners: ['Ada1'], members: ['Ben2', 'Nobody6', 'Odd7'] },
    { id: 't-docs2', title: 'docs ', members: ['Ben2'] },
    { id: 't-null', title: 'null' },
    { id: 't-merge', title: '<<', owners: ['Fay8'] },
    { id: 't-hash', title: '# Marketing: EMEA', members: ['Cleo3'] },
    { id: 't-emoji', title: '日本語 🎉', members: ['Dan4'] },
    { id: 't-con', title: 'CON', members: ['Eve5'] },
    { id: 't-slash', title: '../../etc/passwd', members: ['Eve5'] },
    { id: 't-slash2', title: 'etc passwd', members: ['Eve5'] },
  ],
};
