/** A member in GitBook's form. */
export function wireMember(id: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    object: 'member',
    id,
    role: 'read',
    user: {
      object: 'user',
      id,
      displayName: `Name of ${id}`,
      email: `${id}@example.com`,
      urls: { location: `https://api.gitbook.com/v1/users/${id}` },
    },
    disabled: false,
    joinedAt: '2025-04-12T21:04:01.285Z',
    sso: false,
    spaces: 2,
    teams: 1,
    sites: 0,
    ...change,
  };
}

/** A team of `size` members. */
export function wireTeam(id: string, size: number, title = `Team ${id}`) {
  return {
    object: 'team',
    id,
    title,
    members: size,
    spaces: 3,
    createdAt: '2025-04-12T21:04:01.285Z',
    permissions: { admin: true, view: true },
  };
}

export function wireTeamMember(id: string, role = 'member') {
  return { organization: wireMember(id), team: { role }, permissions: { view: true } };
}

export function wireOrganization(change: Readonly<Record<string, unknown>> = {}) {
  return {
    object: 'organization',
    id: 'org1',
    title: 'Example',
    emailDomains: ['example.com'],
    inviteLinks: true,
    permissions: { admin: true, listMembers: true, listTeams: true },
    ...change,
  };
}

export const WIRE_SELF = {
  object: 'user',
  id: 'self',
  displayName: 'Sync',
  email: 'sync@example.com',
  urls: { location: 'https://api.gitbook.com/v1/users/self' },
};
