import type { EmulatorState, MemberRecord, MemberRole, TeamMemberRole } from '../../emulator/state.ts';

/** Who is in the organization and its teams, in an order that depends on nothing: for comparing. */
export interface Snapshot {
  /** E-mail in lower case, or the user ID of those without one → what they are. */
  readonly members: Readonly<Record<string, { readonly role: MemberRole | 'guest'; readonly sso: boolean }>>;
  readonly teams: readonly {
    readonly title: string;
    readonly owners: readonly string[];
    readonly members: readonly string[];
  }[];
}

/** What an organization holds, by names and in order, for comparing. */
export function snapshot(state: EmulatorState): Snapshot {
  const members = [...state.members.values()]
    .map((member) => ({ name: nameOf(member), role: member.role ?? ('guest' as const), sso: member.sso }))
    .sort((a, b) => compare(a.name, b.name));
  const teams = [...state.teams.values()].map((team) => {
    const named = (role: TeamMemberRole) =>
      [...team.members]
        .filter(([, own]) => own === role)
        .map(([id]) => {
          const member = state.members.get(id);
          return member === undefined ? id : nameOf(member);
        })
        .sort(compare);
    return { title: team.title, owners: named('owner'), members: named('member') };
  });
  return {
    members: Object.fromEntries(members.map(({ name, role, sso }) => [name, { role, sso }])),
    teams: teams.sort((a, b) => compare(a.title, b.title) || compare(a.members.join(), b.members.join())),
  };
}

function nameOf(member: MemberRecord): string {
  return member.email?.toLowerCase() ?? member.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
