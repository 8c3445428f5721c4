import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Directory, WrittenEntry, WrittenTeam } from '../../model/state.ts';

/** What a rule checks: the directory as far as it could be read. */
export interface RuleInput {
  readonly directory: Directory;
  /** The `team:` entries of a team, in their order. */
  readonly nested: (team: WrittenTeam) => readonly NestedTeam[];
  /** Whether a name may be in a part that could not be read, so that it cannot be reported as missing. */
  readonly mayBeUnread: (name: string) => boolean;
}

/** An entry of a team that includes everyone in another team. */
export type NestedTeam = Extract<WrittenEntry, { readonly kind: 'team' }>;

/** Checks the whole directory for one kind of problem. */
export type Rule = (input: RuleInput) => Diagnostic[];

/** How many characters are searched for names. A broken directory must still be refused fast. */
const MAX_SEARCHED = 200_000_000;

/**
 * A function that decides whether a name may be in a part that could not be read.
 *
 * @param brokenTexts the whole texts of files that could not be read to their end
 * @param more whether there are files that were not read at all
 */
export function unreadNames(brokenTexts: readonly string[], more: boolean): RuleInput['mayBeUnread'] {
  const texts = brokenTexts.map((text) => text.toLowerCase());
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let searched = 0;
  return (name) => {
    if (more || texts.length === 0) return more;
    searched += length;
    if (searched > MAX_SEARCHED) return true;
    const folded = name.toLowerCase();
    return texts.some((text) => text.includes(folded));
  };
}
