import type { OrganizationSeed } from '../../emulator/seed.ts';
import type { Directory, LiveState, WrittenEntry } from '../../src/core/model/state.ts';

/** The seed of an emulator that gives this live state. Live teams must have been read with their people. */
export function seedOf({ organization, self, members, teams }: LiveState): OrganizationSeed {
  return {
    organization: { id: organization.id, title: organization.title },
    self: self.id,
    members: members.map(({ id, email, displayName, role, sso, disabled }) => ({
      id,
      ...(email === undefined ? {} : { email }),
      displayName,
      role,
      sso,
      disabled,
    })),
    teams: (teams ?? []).map(({ id, title, memberships }) => {
      const idsOf = (role: string) =>
        (memberships ?? []).filter((each) => each.role === role).map(({ userId }) => userId);
      return { id, title, owners: idsOf('owner'), members: idsOf('member') };
    }),
  };
}

/** A file that says what a directory says. JSON is YAML. */
export function yamlOf({ users, teams }: Directory): string {
  const listed = (entries: readonly WrittenEntry[] | undefined) =>
    entries?.map((entry) =>
      entry.kind === 'team' ? { team: entry.title } : { user: entry.email, expires: entry.expires, note: entry.note },
    );
  return JSON.stringify({
    version: 1,
    users:
      users &&
      Object.fromEntries(
        users.map(({ email, id, role, sso, expires, note }) => [email, { id, role, sso, expires, note }]),
      ),
    teams:
      teams &&
      Object.fromEntries(
        teams.map(({ title, id, previously, owners, members }) => [
          title,
          {
            id,
            previously: previously.map((former) => former.title),
            owners: listed(owners),
            members: listed(members),
          },
        ]),
      ),
  });
}
