import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Directory, WrittenEntry, WrittenTeam } from '../../model/state.ts';

/** What a rule judges: the directory as written, as far as it could be read. */
export interface RuleInput {
  readonly directory: Directory;
  /** The entries `team:` of a team, in their order; looked up, since most rules are about them. */
  readonly nested: (team: WrittenTeam) => readonly NestedTeam[];
  /** Whether a name may well stand in what could not be read: then nobody can say that it is missing. */
  readonly mayBeUnread: (name: string) => boolean;
}

/** An entry of a team that stands for everyone in another one. */
export type NestedTeam = Extract<WrittenEntry, { readonly kind: 'team' }>;

/** One semantic rule over the whole directory. */
export type Rule = (input: RuleInput) => Diagnostic[];

/** How many characters are searched for names, so that a broken directory stays fast to refuse. */
const MAX_SEARCHED = 200_000_000;

/**
 * A function that says whether a name may stand in what could not be read.
 *
 * @param brokenTexts whole files that could not be read to their end
 * @param more whether there is something else that was not read at all
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
