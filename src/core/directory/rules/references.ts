import { type Diagnostic, problem, related } from '../../model/diagnostic.ts';
import { nearest, nearestAddress } from '../../model/nearest.ts';
import { quote } from '../../model/quote.ts';
import { emailKey, titleKey, type WrittenEntry, type WrittenTeam } from '../../model/state.ts';
import type { NestedTeam, Rule } from './rule.ts';

/** How many names are compared for suggestions. A directory full of unknown people must still be refused fast. */
const MAX_COMPARISONS = 200_000;

const MAX_NESTING = 100;

/** Reports a team member who is not in `users`, when the directory has that section. */
export const unknownUsers: Rule = ({ directory, mayBeUnread }) => {
  if (directory.users === undefined) return [];
  const emails = directory.users.map((user) => user.email);
  const known = new Set(emails.map(emailKey));
  const suggest = suggestions(emails, nearestAddress);
  const judge = (entry: WrittenEntry, team: WrittenTeam): Diagnostic | undefined => {
    if (entry.kind !== 'user' || known.has(emailKey(entry.email)) || mayBeUnread(entry.email)) return undefined;
    const near = suggest(entry.email);
    const message = `${quote(entry.email)} is in the team ${quote(team.title)}, but not in users.`;
    const help = near ? `Did you mean ${near}? If not, add the user.` : 'Add the user to users, or remove this entry.';
    return problem('unknown-user', entry.at, message, help);
  };
  const found: Diagnostic[] = [];
  for (const team of directory.teams ?? []) {
    for (const entries of [team.owners, team.members]) {
      for (const entry of entries ?? []) {
        const diagnostic = judge(entry, team);
        if (diagnostic !== undefined) found.push(diagnostic);
      }
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
  const unmanaged = new Map(
    (directory.teams ?? [])
      .filter((team) => team.owners === undefined && team.members === undefined)
      .map((team) => [team.title, team]),
  );
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

  for (const start of teams.values()) {
    const trail: { team: WrittenTeam; nested: readonly NestedTeam[]; next: number }[] = [];
    const enter = (team: WrittenTeam) => trail.push({ team, nested: nested(team), next: 0 });
    if (!done.has(start.title)) enter(start);
    while (trail.length > 0) {
      const top = trail[trail.length - 1];
      if (top === undefined) break;
      const reference = top.nested[top.next++];
      if (reference === undefined) {
        done.add(top.team.title);
        trail.pop();
        continue;
      }
      const target = teams.get(reference.title);
      if (target === undefined || done.has(target.title)) continue;
      const from = trail.findIndex((step) => step.team.title === target.title);
      if (from < 0) {
        if (trail.length >= MAX_NESTING) {
          const message = `Teams are nested more than ${MAX_NESTING} deep here.`;
          diagnostics.push(problem('too-deep', reference.at, message, 'List the people, or nest fewer teams.'));
          done.add(target.title);
          continue;
        }
        enter(target);
        continue;
      }
      const cycle = trail.slice(from).map((step) => step.team);
      const names = [...cycle, target].map((team) => team.title).join(' → ');
      const message = `These teams contain each other: ${names}.`;
      const others = cycle.map((team) => related(team.at, team.title));
      diagnostics.push(problem('team-cycle', reference.at, message, 'Remove one of the team: entries.', others));
    }
  }
  return diagnostics;
};

/** A function that suggests the nearest name, until that would take too long. */
function suggestions(names: readonly string[], find: typeof nearest): (word: string) => string | undefined {
  let left = Math.floor(MAX_COMPARISONS / Math.max(1, names.length));
  return (word) => (left-- > 0 ? find(word, names) : undefined);
}
