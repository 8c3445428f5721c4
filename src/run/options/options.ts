import type { Settings } from '../../core/model/settings.ts';
import { parseTable, type ReadText, type Values } from './parse.ts';
import { OPTIONS } from './table.ts';

type Parsed = Values<typeof OPTIONS>;

/** The options of a run, parsed: a field for each row of the table that is no secret, and the settings of its plan. */
export interface Options extends Parsed {
  readonly settings: Settings;
}

/** Options, or every problem, each a sentence that names the option and what is allowed. */
export type ParsedOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Parses options from the texts that the user wrote; an empty text is the default. Reports all problems at once.
 *
 * @param read gives the text of an option, such as `max-seats`
 */
export function parseOptions(read: ReadText): ParsedOptions {
  const parsed = parseTable(OPTIONS, (name) => read(name)?.trim() || undefined);
  if (!parsed.ok) return parsed;
  const { value: values } = parsed;
  const { minAdmins, maxMemberRemovals, maxMembershipRemovals, maxTeamDeletions, maxSeats } = values;
  const { maxDemotions, maxNewAdmins } = values;
  const removals = { maxMemberRemovals, maxMembershipRemovals, maxTeamDeletions };
  const limits = { minAdmins, ...removals, maxDemotions, maxNewAdmins, maxSeats };
  const { unlistedMembers, unlistedTeams, protectedUsers } = values;
  const settings = { unlistedMembers, unlistedTeams, protectedUsers, limits };
  return { ok: true, options: { ...values, confirm: values.confirm?.toLowerCase(), settings } };
}
