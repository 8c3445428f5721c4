import type { Trace } from '../../core/model/audit-log.ts';
import type { Change, ChangeOf, ChangeType } from '../../core/model/change.ts';
import { code, foreign, say, type Text, words } from '../text/text.ts';
import { changeDetails, wordsOf } from './change-words.ts';
import type { Row, Section } from './document.ts';
import type { Formatter } from './formatter.ts';
import { type ChangeSectionId, isChangeSection } from './section-words.ts';
import { changeSections } from './sections.ts';

/*
 * Drift is what happened in GitBook. A plan holds the changes that would undo it, which say the opposite: a member to
 * remove is one who was added. So each row says what happened first, and then how the plan undoes it.
 */

/** How a difference of one type is shown. */
interface DriftWords<C extends Change> {
  /** What happened in GitBook, without the subject: ``was made `admin` ``. */
  happened(change: C): Text;
  /** The change that undoes it. Absent: its cell. */
  undo?(change: C, formatter: Formatter): Text;
}

/** One row for each type of change, beside the rows of `change-words.ts`. */
const DRIFT_WORDS: { readonly [T in ChangeType]: DriftWords<ChangeOf<T>> } = {
  invite: {
    happened: () => say`never joined, or was removed in GitBook`,
    undo: (change, formatter) => wordsOf(change).phrase(change, formatter),
  },
  'member-role': { happened: ({ from }) => say`was made ${code(from)}` },
  'member-sso': { happened: () => say`SSO was turned off`, undo: () => say`turn it on` },
  'remove-member': {
    happened: (change) => (isExpired(change) ? [words(expiry(change))] : say`was added in GitBook`),
  },
  'create-team': { happened: () => say`was deleted or renamed`, undo: () => say`create it` },
  'rename-team': { happened: () => say`was renamed`, undo: ({ to }, { mask }) => say`rename it to ${mask(to)}` },
  'delete-team': { happened: () => say`was created`, undo: () => say`delete it` },
  'team-add': { happened: () => say`left, or was taken out`, undo: ({ to }) => say`add as ${code(to)}` },
  'team-role': { happened: ({ from }) => say`was made ${code(from)}` },
  'team-remove': {
    happened: (change) => (isExpired(change) ? say`membership expired` : say`was added to the team`),
  },
};

/** The titles of the sections, by what happened. */
const DRIFT_TITLES: Readonly<Record<ChangeSectionId, string>> = {
  'remove-member': 'Added to the organization, or expired',
  'delete-team': 'Teams created',
  demote: 'Promoted',
  admin: 'Missing administrators',
  'team-loss': 'Joined a team or became its owner',
  invite: 'Missing from the organization',
  promote: 'Demoted',
  sso: 'SSO turned off',
  team: 'Teams deleted and renamed',
  'team-gain': 'Left a team or lost its ownership',
};

/** What differs, as sections of what happened in GitBook, in the order of danger of what undoes it. */
export function driftSections(formatter: Formatter, changes: readonly Change[]): Section[] {
  return changeSections(formatter, changes, { show: showDrift }).map((section): Section => {
    if (!isChangeSection(section.id)) return section;
    const [subject, , source] = section.heads;
    return { ...section, title: DRIFT_TITLES[section.id], heads: [subject, 'What happened', source] };
  });
}

/** ``was made `admin`, by Grace Hopper on 2026-11-20 (audit log). Undo: `admin` → `read` ``. */
function showDrift(change: Change, formatter: Formatter): Pick<Row, 'change' | 'details'> {
  const row: DriftWords<Change> = DRIFT_WORDS[change.type];
  const trace = isExpired(change) ? undefined : formatter.context.traceOf?.(change);
  const undo = row.undo?.(change, formatter) ?? wordsOf(change).cell(change, formatter);
  const next = words(isExpired(change) ? 'Next' : 'Undo');
  return {
    change: say`${row.happened(change)}${trace === undefined ? [] : traceText(formatter, trace)}. ${next}: ${undo}`,
    details: [
      ...changeDetails(formatter, change),
      ...(trace === undefined ? [] : [say`logged as ${code(trace.event.action)}`]),
    ],
  };
}

function isExpired(change: Change): boolean {
  return 'reason' in change && change.reason === 'expired';
}

function expiry({ expires }: ChangeOf<'remove-member'>): string {
  return expires === undefined ? 'expired' : `expired on ${expires}`;
}

function traceText({ mask }: Formatter, { about, event }: Trace): Text {
  const { actor, occurredAt } = event;
  const isKnown = !Number.isNaN(Date.parse(occurredAt));
  const time = isKnown ? say` on ${words(new Date(occurredAt).toISOString().slice(0, 10))}` : say`, ${occurredAt}`;
  const log = words(about === 'team' ? 'audit log of the team' : 'audit log');
  return say`, by ${foreign(mask(actor.label ?? actor.id))}${time} (${log})`;
}
