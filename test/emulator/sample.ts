import type { OrganizationSeed } from '../../emulator/seed.ts';

/** Five people and two teams with varied properties. The token belongs to Ada, an administrator. */
export const sampleSeed: OrganizationSeed = {
  organization: {
    id: 'acme',
    title: 'Acme',
    defaultRole: 'comment',
    emailDomains: ['example.com'],
    inviteLinks: true,
    sso: false,
    auditLogs: true,
    minUsers: 1,
    maxUsers: 6,
  },
  self: 'ada@example.com',
  members: [
    { email: 'ada@example.com', role: 'admin', lastSeenAt: '2025-06-01T00:00:00Z' },
    {
      id: 'grace',
      email: 'grace@example.com',
      displayName: 'Grace',
      role: 'edit',
      spaces: [{ title: 'Handbook', permission: 'edit' }],
    },
    { email: 'alan@example.com', role: 'guest', sso: true },
    { id: 'nameless', displayName: 'Zoe', role: 'read', lastSeenAt: '2025-07-01T00:00:00Z' },
    { email: 'mary@example.com', role: 'create', disabled: true },
  ],
  teams: [
    { id: 'docs', title: 'Docs', owners: ['ada@example.com'], members: ['grace'], spaces: 2 },
    { title: 'Empty' },
  ],
  linkInvites: [{ id: 'link', role: 'read' }],
  auditEvents: [
    {
      occurredAt: '2025-05-01T00:00:00Z',
      action: 'member.removed',
      actor: 'ada@example.com',
      target: 'grace',
    },
  ],
};
