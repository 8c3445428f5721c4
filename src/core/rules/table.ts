import type { Diagnostic } from '../diagnostic.ts';
import { duplicateIds, duplicateMembers, duplicateTeams, duplicateUsers, takenTitles } from './duplicates.ts';
import { teamCycles, unknownTeams, unknownUsers, unmanagedTeams } from './references.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Every semantic rule: what a schema cannot say about a directory. */
export const RULES: readonly Rule[] = [
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
export function checkRules(input: RuleInput): Diagnostic[] {
  return RULES.flatMap((rule) => rule(input));
}
