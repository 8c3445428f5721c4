import type { Change } from '../../src/core/model/change.ts';
import { emailKey, type LiveMember, type LiveState, type LiveTeam } from '../../src/core/model/state.ts';
import { member } from './world.ts';

/** Gives the ID of the account that an e-mail belongs to, as GitBook would on an invitation. */
export type AccountOf = (email: string) => string;

/**
 * What GitBook would be after one change. Throws where the change does not fit: a member, team or role that is not
 * as the change says, somebody who is there already, or is not there yet.
 */
export function applyInMemory(live: LiveState, change: Change, accountOf: AccountOf): LiveState {
  switch (change.type) {
    case 'invite': {
      const id = accountOf(change.email);
      refuse(
        live.members.some((each) => each.id === id || isSameEmail(each, change.email)),
        change,
      );
      const { email, to: role, sso } = change;
      const invited = member(email, { id, email, role, sso });
      return { ...live, members: [...live.members, invited] };
    }
    case 'member-role':
      return ofMember(live, change, change.userId, (each) => {
        refuse(each.role !== change.from, change);
        return { ...each, role: change.to };
      });
    case 'member-sso':
      return ofMember(live, change, change.userId, (each) => {
        refuse(each.sso, change);
        return { ...each, sso: true };
      });
    case 'remove-member': {
      const { userId } = change;
      refuse(
        live.members.every((each) => each.id !== userId),
        change,
      );
      return {
        ...live,
        members: live.members.filter((each) => each.id !== userId),
        teams: live.teams?.map((team) => leave(team, userId)),
      };
    }
    case 'create-team': {
      const created = {
        id: `created-${change.team}`,
        title: change.team,
        size: 0,
        spaces: 0,
        memberships: [],
      };
      return { ...live, teams: [...(live.teams ?? []), created] };
    }
    case 'rename-team':
      return ofTeam(live, change, change.teamId, (team) => {
        refuse(team.title !== change.from, change);
        return { ...team, title: change.to };
      });
    case 'delete-team':
      refuse(live.teams?.every(({ id }) => id !== change.teamId) ?? true, change);
      return { ...live, teams: live.teams?.filter(({ id }) => id !== change.teamId) };
    case 'team-add':
      return ofTeam(live, change, change.teamId ?? `created-${change.team}`, (team) => {
        const { userId, email } = change;
        const person = live.members.find((each) =>
          userId === undefined ? isSameEmail(each, email ?? '') : each.id === userId,
        );
        if (person === undefined) throw new Error(`nobody to add: ${JSON.stringify(change)}`);
        refuse(has(team, person.id), change);
        const { id, email: known, displayName } = person;
        return withPeople(team, [
          ...(team.memberships ?? []),
          { userId: id, email: known, displayName, role: change.to },
        ]);
      });
    case 'team-role':
      return ofTeam(live, change, change.teamId, (team) => {
        refuse(!has(team, change.userId), change);
        return withPeople(
          team,
          (team.memberships ?? []).map((each) => {
            if (each.userId !== change.userId) return each;
            refuse(each.role !== change.from, change);
            return { ...each, role: change.to };
          }),
        );
      });
    case 'team-remove':
      return ofTeam(live, change, change.teamId, (team) => {
        refuse(!has(team, change.userId), change);
        return leave(team, change.userId);
      });
  }
}

function refuse(is: boolean, change: Change): void {
  if (is) throw new Error(`does not fit: ${JSON.stringify(change)}`);
}

function isSameEmail({ email }: { readonly email: string | undefined }, other: string): boolean {
  return email !== undefined && emailKey(email) === emailKey(other);
}

function has(team: LiveTeam, userId: string): boolean {
  return (team.memberships ?? []).some((each) => each.userId === userId);
}

function withPeople(team: LiveTeam, memberships: NonNullable<LiveTeam['memberships']>): LiveTeam {
  return { ...team, memberships, size: memberships.length };
}

function leave(team: LiveTeam, userId: string): LiveTeam {
  return withPeople(
    team,
    (team.memberships ?? []).filter((each) => each.userId !== userId),
  );
}

function ofMember(live: LiveState, change: Change, userId: string, to: (member: LiveMember) => LiveMember): LiveState {
  refuse(
    live.members.every((each) => each.id !== userId),
    change,
  );
  return { ...live, members: live.members.map((each) => (each.id === userId ? to(each) : each)) };
}

function ofTeam(live: LiveState, change: Change, teamId: string, to: (team: LiveTeam) => LiveTeam): LiveState {
  refuse(live.teams?.every(({ id }) => id !== teamId) ?? true, change);
  return { ...live, teams: live.teams?.map((team) => (team.id === teamId ? to(team) : team)) };
}

/** What matters of a state, in no order. */
export function shapeOf(live: LiveState) {
  return {
    members: live.members.map(({ id, role, sso }) => `${id} ${role} ${sso}`).sort(),
    teams: live.teams
      ?.map(({ id, title, memberships }) => [
        id,
        title,
        ...(memberships ?? []).map(({ userId, role }) => `${userId} ${role}`).sort(),
      ])
      .sort(),
  };
}
