import { type Diagnostic, type DiagnosticCode, type Position, problem, related } from '../../model/diagnostic.ts';
import { quote } from '../../model/quote.ts';
import { emailKey, titleKey, type WrittenEntry } from '../../model/state.ts';
import type { Rule } from './rule.ts';

/** Reports a user who appears twice, also in different letter case. */
export const duplicateUsers: Rule = ({ directory: { users = [] } }) =>
  repeated('duplicate-user', users, userKey, ({ email }) => `The user ${quote(email)} appears twice.`);

/** Reports a team that appears twice, and titles that differ only in case or surrounding space. */
export const duplicateTeams: Rule = ({ directory: { teams = [] } }) =>
  repeated('duplicate-team', teams, teamKey, ({ title }, first) =>
    title === first.title
      ? `The team ${quote(title)} appears twice.`
      : `The team titles ${quote(first.title)} and ${quote(title)} differ only in case or space.`,
  );

/** Reports two users, or two teams, with the same ID. */
export const duplicateIds: Rule = ({ directory: { users = [], teams = [] } }) => [
  ...repeated(
    'duplicate-id',
    users,
    idOf,
    (user, first) => `${quote(user.email)} and ${quote(first.email)} have the same id.`,
  ),
  ...repeated(
    'duplicate-id',
    teams,
    idOf,
    (team, first) => `The teams ${quote(team.title)} and ${quote(first.title)} have the same id.`,
  ),
];

/** Reports a former title that another team of the directory has or had. */
export const takenTitles: Rule = ({ directory: { teams = [] } }) => {
  const holders = new Map(teams.map(({ title, at }) => [titleKey(title), { title, at }]));
  const diagnostics: Diagnostic[] = [];
  for (const { title, previously } of teams) {
    for (const former of previously) {
      const key = titleKey(former.title);
      const holder = holders.get(key);
      if (holder === undefined) {
        holders.set(key, { title, at: former.at });
      } else if (holder.title !== title) {
        const message = `The former title ${quote(former.title)} also belongs to the team ${quote(holder.title)}.`;
        diagnostics.push(found('title-taken', former.at, holder.at, message, 'A title can lead to one team only.'));
      }
    }
  }
  return diagnostics;
};

/** Reports a user who appears twice in one team: in one list, or in `owners` and `members`. */
export const duplicateMembers: Rule = ({ directory: { teams = [] } }) =>
  teams.flatMap((team) => {
    const [owners, members] = [usersIn(team.owners), usersIn(team.members)];
    const twice = ({ email }: ListedUser): string => `${quote(email)} appears twice in ${quote(team.title)}.`;
    const ownerOf = new Map(owners.toReversed().map((owner) => [userKey(owner), owner]));
    const diagnostics = [owners, members].flatMap((list) => repeated('duplicate-member', list, userKey, twice));
    for (const member of owners.length === 0 ? [] : members) {
      const owner = ownerOf.get(userKey(member));
      if (owner === undefined) continue;
      const message = `${quote(member.email)} is an owner and a member of ${quote(team.title)}.`;
      const help = 'Keep one of the two. An owner is already in the team.';
      diagnostics.push(found('owner-and-member', member.at, owner.at, message, help));
    }
    return diagnostics;
  });

type ListedUser = Extract<WrittenEntry, { readonly kind: 'user' }>;

function usersIn(entries: readonly WrittenEntry[] = []): readonly ListedUser[] {
  return entries.filter((entry) => entry.kind === 'user');
}

const userKey = ({ email }: { readonly email: string }): string => emailKey(email);
const teamKey = ({ title }: { readonly title: string }): string => titleKey(title);
const idOf = ({ id }: { readonly id: string | undefined }): string | undefined => id;

/** Reports every item that has the key of an earlier item. */
function repeated<T extends { readonly at: Position }>(
  code: DiagnosticCode,
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
  message: (item: T, first: T) => string,
): Diagnostic[] {
  const firsts = new Map<string, T>();
  const diagnostics: Diagnostic[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = key === undefined ? undefined : firsts.get(key);
    if (first) diagnostics.push(found(code, item.at, first.at, message(item, first)));
    else if (key !== undefined) firsts.set(key, item);
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
