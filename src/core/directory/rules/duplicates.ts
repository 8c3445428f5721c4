import { type Diagnostic, type DiagnosticCode, type Position, problem, related } from '../../model/diagnostic.ts';
import { quote } from '../../model/quote.ts';
import { emailKey, titleKey, type WrittenEntry, type WrittenTeam } from '../../model/state.ts';
import type { Rule } from './rule.ts';

/** Reports a user who appears twice, also in different letter case. */
export const duplicateUsers: Rule = ({ directory }) =>
  repeated(
    directory.users ?? [],
    (user) => emailKey(user.email),
    (user, first) => found('duplicate-user', user.at, first.at, `The user ${quote(user.email)} appears twice.`),
  );

/** Reports a team that appears twice, and titles that differ only in case or surrounding space. */
export const duplicateTeams: Rule = ({ directory }) =>
  repeated(
    directory.teams ?? [],
    (team) => titleKey(team.title),
    (team, first) => {
      const message =
        team.title === first.title
          ? `The team ${quote(team.title)} appears twice.`
          : `The team titles ${quote(first.title)} and ${quote(team.title)} differ only in case or space.`;
      return found('duplicate-team', team.at, first.at, message);
    },
  );

/** Reports two users, or two teams, with the same ID. */
export const duplicateIds: Rule = ({ directory }) => [
  ...repeated(
    (directory.users ?? []).filter((user) => user.id !== undefined),
    (user) => user.id ?? '',
    (user, first) =>
      found('duplicate-id', user.at, first.at, `${quote(user.email)} and ${quote(first.email)} have the same id.`),
  ),
  ...repeated(
    (directory.teams ?? []).filter((team) => team.id !== undefined),
    (team) => team.id ?? '',
    (team, first) =>
      found(
        'duplicate-id',
        team.at,
        first.at,
        `The teams ${quote(team.title)} and ${quote(first.title)} have the same id.`,
      ),
  ),
];

/** Reports a former title that another team of the directory has or had. */
export const takenTitles: Rule = ({ directory }) => {
  const teams = directory.teams ?? [];
  const holders = new Map<string, { title: string; at: Position }>();
  for (const team of teams) holders.set(titleKey(team.title), { title: team.title, at: team.at });
  const diagnostics: Diagnostic[] = [];
  for (const team of teams) {
    for (const former of team.previously) {
      const key = titleKey(former.title);
      const holder = holders.get(key);
      if (holder === undefined) {
        holders.set(key, { title: team.title, at: former.at });
      } else if (holder.title !== team.title) {
        const message = `The former title ${quote(former.title)} also belongs to the team ${quote(holder.title)}.`;
        diagnostics.push(found('title-taken', former.at, holder.at, message, 'A title can lead to one team only.'));
      }
    }
  }
  return diagnostics;
};

/** Reports a user who appears twice in one team: in one list, or in `owners` and `members`. */
export const duplicateMembers: Rule = ({ directory }) => (directory.teams ?? []).flatMap(membersOfTeam);

function membersOfTeam(team: WrittenTeam): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const firstsOf = (entries: readonly WrittenEntry[], owners: ReadonlyMap<string, WrittenEntry>) => {
    const firsts = new Map<string, WrittenEntry>();
    for (const entry of entries) {
      if (entry.kind !== 'user') continue;
      const key = emailKey(entry.email);
      const first = firsts.get(key);
      const owner = owners.get(key);
      if (first) {
        const message = `${quote(entry.email)} appears twice in ${quote(team.title)}.`;
        diagnostics.push(found('duplicate-member', entry.at, first.at, message));
      } else firsts.set(key, entry);
      if (owner) {
        const message = `${quote(entry.email)} is an owner and a member of ${quote(team.title)}.`;
        const help = 'Keep one of the two. An owner is already in the team.';
        diagnostics.push(found('owner-and-member', entry.at, owner.at, message, help));
      }
    }
    return firsts;
  };
  const owners = firstsOf(team.owners ?? [], new Map());
  firstsOf(team.members ?? [], owners);
  return diagnostics;
}

/** Reports every item that has the key of an earlier item. */
function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  report: (item: T, first: T) => Diagnostic,
): Diagnostic[] {
  const firsts = new Map<string, T>();
  const diagnostics: Diagnostic[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else diagnostics.push(report(item, first));
  }
  return diagnostics;
}

function found(
  code: DiagnosticCode,
  at: Position,
  first: Position,
  message: string,
  help = 'Keep one of the two.',
): Diagnostic {
  return problem(code, at, message, help, [related(first, 'the other one')]);
}
