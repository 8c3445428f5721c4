import type { Diagnostic } from '../../model/diagnostic.ts';
import { duplicateIds, duplicateMembers, duplicateTeams, duplicateUsers, takenTitles } from './duplicates.ts';
import { teamCycles, unknownTeams, unknownUsers, unmanagedTeams } from './references.ts';
import type { Rule, RuleInput } from './rule.ts';

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
  const teams = input.directory.teams ?? [];
  const entries = new Map(teams.map((team) => [team, (team.members ?? []).filter((entry) => entry.kind === 'team')]));
  return RULES.flatMap((rule) => rule({ ...input, nested: (team) => entries.get(team) ?? [] }));
}
