import type { Diagnostic } from '../../model/diagnostic.ts';
import type { WrittenEntry, WrittenTeam } from '../../model/state.ts';
import { duplicateIds, duplicateMembers, duplicateTeams, duplicateUsers, takenTitles } from './duplicates.ts';
import { teamCycles, unknownTeams, unknownUsers, unmanagedTeams } from './references.ts';
import type { NestedTeam, Rule, RuleInput } from './rule.ts';

/** Every semantic rule: what a schema cannot say about a directory. */
const RULES: readonly Rule[] = [
  duplicateUsers,
  duplicateTeams,
  duplicateIds,
  takenTitles,
  duplicateMembers,
  unknownUsers,
  unknownTeams,
  unmanagedTeams,
  teamCycles,
];

/** Everything the rules find, in no order. */
export function checkRules(input: Omit<RuleInput, 'nested'>): Diagnostic[] {
  const entries = new Map((input.directory.teams ?? []).map((team) => [team, nestedTeams(team)]));
  const nested = (team: WrittenTeam): readonly NestedTeam[] => entries.get(team) ?? [];
  return RULES.flatMap((rule) => rule({ ...input, nested }));
}

function nestedTeams(team: WrittenTeam): NestedTeam[] {
  const isTeam = (entry: WrittenEntry): entry is NestedTeam => entry.kind === 'team';
  return (team.members ?? []).filter(isTeam);
}
