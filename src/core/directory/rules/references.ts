import { type Diagnostic, problem, related } from '../../model/diagnostic.ts';
import { nearest, nearestAddress } from '../../model/nearest.ts';
import { quote } from '../../model/quote.ts';
import { emailKey, entriesOf, hasLists, titleKey, type WrittenTeam } from '../../model/state.ts';
import type { Rule } from './rule.ts';

/** How many names are compared for suggestions. A directory full of unknown people must still be refused fast. */
const MAX_COMPARISONS = 200_000;

const MAX_NESTING = 100;

/** Reports a team member who is not in `users`, when the directory has that section. */
export const unknownUsers: Rule = ({ directory, mayBeUnread }) => {
  if (directory.users === undefined) return [];
  const emails = directory.users.map((user) => user.email);
  const known = new Set(emails.map(emailKey));
  const suggest = suggestions(emails, nearestAddress);
  const found: Diagnostic[] = [];
  for (const team of directory.teams ?? []) {
    for (const entry of entriesOf(team)) {
      if (entry.kind !== 'user' || known.has(emailKey(entry.email)) || mayBeUnread(entry.email)) continue;
      const near = suggest(entry.email);
      const message = `${quote(entry.email)} is in the team ${quote(team.title)}, but not in users.`;
      const help = near
        ? `Did you mean ${near}? If not, add the user.`
        : 'Add the user to users, or remove this entry.';
      found.push(problem('unknown-user', entry.at, message, help));
    }
  }
  return found;
};

/** Reports a `team:` that the directory does not have. */
export const unknownTeams: Rule = ({ directory, nested, mayBeUnread }) => {
  const titles = (directory.teams ?? []).map((team) => team.title);
  const known = new Set(titles);
  const suggest = suggestions(titles, nearest);
  const folded = new Map(titles.map((title) => [titleKey(title), title]));
  return (directory.teams ?? []).flatMap(nested).flatMap((entry) => {
    if (known.has(entry.title) || mayBeUnread(entry.title)) return [];
    const near = folded.get(titleKey(entry.title)) ?? suggest(entry.title);
    const help = near ? `Did you mean ${near}?` : 'Add the team, or remove this entry.';
    return problem('unknown-team', entry.at, `There is no team ${quote(entry.title)}.`, help);
  });
};

/** Reports a `team:` whose membership is not managed, so that nobody knows who would be included. */
export const unmanagedTeams: Rule = ({ directory, nested }) => {
  const teams = (directory.teams ?? []).filter((team) => !hasLists(team));
  const unmanaged = new Map(teams.map((team) => [team.title, team]));
  return (directory.teams ?? []).flatMap(nested).flatMap((entry) => {
    const target = unmanaged.get(entry.title);
    if (target === undefined) return [];
    const message = `The members of ${quote(entry.title)} are not in the directory.`;
    const help = 'Give that team owners or members, or list the people here.';
    return problem('unmanaged-team', entry.at, message, help, [related(target.at, target.title)]);
  });
};

/** Reports teams that contain themselves through `team:`, each cycle once, at its first reference. */
export const teamCycles: Rule = ({ directory, nested }) => {
  const teams = new Map((directory.teams ?? []).map((team) => [team.title, team]));
  const done = new Set<string>();
  const diagnostics: Diagnostic[] = [];

  const visit = (team: WrittenTeam, above: readonly WrittenTeam[]): void => {
    const trail = [...above, team];
    for (const { title, at } of nested(team)) {
      const target = teams.get(title);
      if (target === undefined || done.has(title)) continue;
      const from = trail.indexOf(target);
      if (from >= 0) {
        const cycle = trail.slice(from);
        const message = `These teams contain each other: ${[...cycle, target].map((each) => each.title).join(' → ')}.`;
        const others = cycle.map((each) => related(each.at, each.title));
        diagnostics.push(problem('team-cycle', at, message, 'Remove one of the team: entries.', others));
      } else if (trail.length >= MAX_NESTING) {
        const message = `Teams are nested more than ${MAX_NESTING} deep here.`;
        diagnostics.push(problem('too-deep', at, message, 'List the people, or nest fewer teams.'));
        done.add(title);
      } else visit(target, trail);
    }
    done.add(team.title);
  };
  for (const team of teams.values()) if (!done.has(team.title)) visit(team, []);
  return diagnostics;
};

/** A function that suggests the nearest name, until that would take too long. */
function suggestions(names: readonly string[], find: typeof nearest): (word: string) => string | undefined {
  let left = Math.floor(MAX_COMPARISONS / Math.max(1, names.length));
  return (word) => (left-- > 0 ? find(word, names) : undefined);
}
