import type { Text } from '../text/text.ts';
import type { DocumentTarget } from './context.ts';

/** How serious a verdict is: nothing to do, changes, changes that take access away, refused, failed. */
export type Tone = 'calm' | 'change' | 'danger' | 'refused' | 'failed';

/** The IDs of sections, from the most dangerous to the least. Where space runs out, the last lose their rows first. */
export const SECTION_IDS = [
  'problems',
  'failed',
  'unreviewed',
  'conflict',
  'unexpected',
  'skipped',
  'pending',
  'remove-member',
  'delete-team',
  'demote',
  'admin',
  'team-loss',
  'not-applied',
  'promote',
  'invite',
  'sso',
  'team',
  'team-gain',
  'invited-users',
] as const;
/** The ID of a section. */
export type SectionId = (typeof SECTION_IDS)[number];

/** What a row is about: a person (name, and e-mail or ID), a team (name only), or the code of a problem. */
export interface Subject {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/** Where a change comes from. `url` links there. */
export interface Source {
  /** `gitbook/users.yaml:12`, or why there is no place: `not in the directory`. */
  readonly label: string;
  readonly short: string;
  readonly url: string | undefined;
  /** Words in front of the place: `expired 2026-11-20`. */
  readonly prefix: string | undefined;
  /** False when the label is words rather than a place. */
  readonly place: boolean;
}

/** `+` gives, `~` changes, `-` takes away, `!` is wrong. */
export type Sign = '+' | '~' | '-' | '!';

/** One row of a section. */
export interface Row {
  readonly symbol: Sign;
  /** The title of the team, in a section that is grouped by team. */
  readonly group: string | undefined;
  readonly subject: Subject;
  readonly change: Text;
  /** What is lost, until when, notes. */
  readonly details: readonly Text[];
  readonly source: Source | undefined;
}

/** Rows of one kind, in the order in which they are shown. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Whether it is shown open. Otherwise it is folded, where the target can fold. */
  readonly open: boolean;
  /** The heads of the columns for subject, change and source. */
  readonly heads: readonly [string, string, string];
  /** Whether the rows are grouped by team. */
  readonly byTeam: boolean;
  readonly rows: readonly Row[];
  /** What to call one row: `removal`. For more it gets an `s`. */
  readonly noun: string;
}

/** Sections that belong together. */
export interface Part {
  readonly heading: string | undefined;
  readonly sections: readonly Section[];
}

/** How many changes of a kind there are: `3 to invite`. */
export interface Count {
  readonly count: number;
  readonly label: string;
  readonly dangerous: boolean;
}

/** One guard's verdict in words. */
export interface GuardLine {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'confirmed';
  readonly text: Text;
  /** What to do about a failed guard: at least two ways. None for the others. */
  readonly waysOut: readonly Text[];
}

/** Notices of one kind: a sentence, and then the people or teams. */
export interface NoticeGroup {
  readonly text: Text;
  readonly items: readonly Text[];
  readonly warning: boolean;
  /** How many notices there are. */
  readonly count: number;
}

/** Everything that is shown, in the order in which it is shown. Markdown and terminal render this, and nothing else. */
export interface PlanDocument {
  readonly target: DocumentTarget;
  /** `after`: this is what an apply did. `before`: everything else. */
  readonly stage: 'before' | 'after';
  readonly title: Text;
  readonly tone: Tone;
  readonly verdict: Text;
  /** How many changes of which merges are not applied yet, a sentence each. */
  readonly unfinished: readonly Text[];
  /** What a reader must not miss: why the plan may not be what it seems, and administrators outside the directory. */
  readonly warnings: readonly Text[];
  readonly counts: readonly Count[];
  /** What the changes are caused by, in one sentence. */
  readonly cause: Text | undefined;
  /** `Seats: 4 → 6 of 5, 1 too many`. */
  readonly seats: Text | undefined;
  /** Failed ones first. */
  readonly guards: readonly GuardLine[];
  /** The sentence above failed guards. */
  readonly refusal: Text | undefined;
  readonly parts: readonly Part[];
  readonly notices: readonly NoticeGroup[];
  readonly next: readonly Text[];
  readonly fingerprint: string | undefined;
  /** The small print: date and sizes. */
  readonly facts: readonly Text[];
  readonly runUrl: string | undefined;
  /** Lines of Markdown before and after everything else, taken as they are: markers and hidden data. */
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}

/** The one line that sums a document up. */
export type Verdict = Pick<PlanDocument, 'tone' | 'verdict'>;
