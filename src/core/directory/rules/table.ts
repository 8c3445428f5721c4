import type { Diagnostic } from '../../model/diagnostic.ts';
import type { WrittenEntry, WrittenTeam } from '../../model/state.ts';
import { duplicateIds, duplicateMembers, duplicateTeams, duplicateUsers, takenTitles } from './duplicates.ts';
import { teamCycles, unknownTeams, unknownUsers, unmanagedTeams } from './references.ts';
import type { NestedTeam, Rule, RuleInput } from './rule.ts';

/** All rules: the checks that a schema cannot express. */
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

/** All problems that the rules find, in no particular order. */
export function checkRules(input: Omit<RuleInput, 'nested'>): Diagnostic[] {
  const entries = new Map((input.directory.teams ?? []).map((team) => [team, nestedTeams(team)]));
  const nested = (team: WrittenTeam): readonly NestedTeam[] => entries.get(team) ?? [];
  return RULES.flatMap((rule) => rule({ ...input, nested }));
}

function nestedTeams(team: WrittenTeam): NestedTeam[] {
  const isTeam = (entry: WrittenEntry): entry is NestedTeam => entry.kind === 'team';
  return (team.members ?? []).filter(isTeam);
}
