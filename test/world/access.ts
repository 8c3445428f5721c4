import type { EmulatorState } from '../../emulator/state.ts';
import { activeAdmins, MEMBER_ROLES } from '../../emulator/state.ts';
import { TITLE_AFTER } from './every-change.ts';

/** Who may do what in an organization at one moment. People go by e-mail, teams by the title they have in the end. */
interface Access {
  readonly admins: number;
  readonly people: ReadonlyMap<string, Person>;
}

interface Person {
  /** The more, the more access. */
  readonly rank: number;
  readonly sso: boolean;
  /** Title → whether they own the team. */
  readonly teams: ReadonlyMap<string, boolean>;
}

/** The access that an organization gives right now. */
export function accessIn(state: EmulatorState): Access {
  const people = new Map<string, Person & { teams: Map<string, boolean> }>();
  for (const { id, email, role, sso } of state.members.values()) {
    const rank = role === null ? 0 : MEMBER_ROLES.length - MEMBER_ROLES.indexOf(role);
    const teams = new Map<string, boolean>();
    for (const { title, members } of state.teams.values()) {
      const own = members.get(id);
      const key = TITLE_AFTER[title] ?? title;
      if (own !== undefined) teams.set(key, own === 'owner' || teams.get(key) === true);
    }
    people.set(email?.toLowerCase() ?? id, { rank, sso, teams });
  }
  return { admins: activeAdmins(state).length, people };
}

/**
 * What somebody has lost, on the way from `before` to `after`, who has it in both; and too few administrators.
 * Who changes teams must be in all of the old ones or in all of the new ones.
 */
export function losses(before: Access, after: Access, now: Access): string[] {
  const lost: string[] = [];
  if (now.admins < Math.min(before.admins, after.admins)) lost.push(`${now.admins} administrators`);
  for (const [name, old] of before.people) {
    const later = after.people.get(name);
    if (later === undefined) continue;
    const current = now.people.get(name);
    if (current === undefined) {
      lost.push(`${name} is no member`);
      continue;
    }
    if (current.rank < Math.min(old.rank, later.rank)) lost.push(`${name} has a lower role`);
    if (old.sso && later.sso && !current.sso) lost.push(`${name} is no SSO user`);
    for (const [team, owned] of old.teams) {
      const owns = later.teams.get(team);
      if (owns === undefined) continue;
      if (!current.teams.has(team)) lost.push(`${name} is not in ${team}`);
      else if (owned && owns && current.teams.get(team) === false) lost.push(`${name} does not own ${team}`);
    }
    const hasAll = (teams: Person['teams']) => [...teams.keys()].every((team) => current.teams.has(team));
    if (!hasAll(old.teams) && !hasAll(later.teams)) lost.push(`${name} is between teams`);
  }
  return lost;
}
