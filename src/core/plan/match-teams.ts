import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import { type DesiredTeam, titleKey } from '../model/state.ts';

/** The part of a live team that matching needs. */
export interface TitledTeam {
  readonly id: string;
  readonly title: string;
}

/** All teams of the directory with their live teams. */
export interface TeamMatches<T extends TitledTeam> {
  /** `live` is undefined where the team does not exist yet. */
  readonly matches: readonly { readonly desired: DesiredTeam; readonly live: T | undefined }[];
  readonly unlisted: readonly T[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the live team for each team of the directory: by pinned ID, by the exact title, by the title ignoring case and
 * surrounding space, by a former title. Each step looks only at what the earlier steps have not matched.
 */
export function matchTeams<T extends TitledTeam>(desired: readonly DesiredTeam[], live: readonly T[]): TeamMatches<T> {
  const found = new Map<DesiredTeam, T>();
  const claimed = new Set<string>();
  const failed = new Set<DesiredTeam>();
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(live.map((team) => [team.id, team]));

  const claim = (team: DesiredTeam, match: T): void => {
    found.set(team, match);
    claimed.add(match.id);
  };
  const fail = (team: DesiredTeam, diagnostic: Diagnostic): void => {
    failed.add(team);
    diagnostics.push(diagnostic);
  };

  for (const team of desired) {
    if (team.id === undefined) continue;
    const match = byId.get(team.id);
    if (match) claim(team, match);
    else fail(team, unknownTeamId(team, team.id, live));
  }

  const step = (keyOf: (title: string) => string, titlesOf: (team: DesiredTeam) => readonly string[]): void => {
    const byKey = Map.groupBy(live, (team) => keyOf(team.title));
    for (const team of desired) {
      if (found.has(team) || failed.has(team)) continue;
      for (const title of titlesOf(team)) {
        const candidates = (byKey.get(keyOf(title)) ?? []).filter((each) => !claimed.has(each.id));
        const [only, ...others] = candidates;
        if (only === undefined) continue;
        if (others.length > 0) fail(team, ambiguousTitle(team, title, candidates));
        else claim(team, only);
        break;
      }
    }
  };
  step(
    (title) => title,
    (team) => [team.title],
  );
  step(titleKey, (team) => [team.title]);
  step(titleKey, (team) => team.previously);

  return {
    matches: desired.map((team) => ({ desired: team, live: found.get(team) })),
    unlisted: live.filter((team) => !claimed.has(team.id)),
    diagnostics,
  };
}

function unknownTeamId(team: DesiredTeam, id: string, live: readonly TitledTeam[]): Diagnostic {
  const same = live.filter((each) => titleKey(each.title) === titleKey(team.title));
  const isThere = same.length > 0;
  const where = isThere ? `; ${quote(team.title)} is ${same.map((each) => each.id).join(', ')}` : '';
  const help = isThere
    ? 'If that is the same team, change or remove id:.'
    : 'Remove id: to create a new team, or fix it.';
  return problem('unknown-team-id', team.origin, `GitBook has no team with the id ${id}${where}.`, help);
}

function ambiguousTitle(team: DesiredTeam, title: string, candidates: readonly TitledTeam[]): Diagnostic {
  const ids = candidates.map((each) => each.id).join(', ');
  const message = `GitBook has ${candidates.length} teams with the title ${quote(title)}: ${ids}.`;
  return problem('ambiguous-title', team.origin, message, 'Set id: to say which one is meant.');
}
