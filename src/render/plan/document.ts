import type { Seats } from '../../core/model/plan.ts';
import type { Text } from '../text/text.ts';
import type { DocumentTarget } from './context.ts';

/** How a verdict should feel: nothing to do, something, access goes, it will not or did not work. */
export type Tone = 'calm' | 'change' | 'danger' | 'refused' | 'failed';

/** Section kinds from the most dangerous to the least: rows of the last are the first to be left out. */
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
  'promote',
  'invite',
  'sso',
  'team',
  'team-gain',
  'invited-users',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** What a line is about: a person (name and e-mail or ID), a team (name alone), or a place in a file. */
export interface Subject {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/** Where a change comes from; `url` links there. */
export interface Source {
  /** `gitbook/users.yaml:12`, or why there is no place: `not in the directory`. */
  readonly label: string;
  readonly short: string;
  readonly url: string | undefined;
  /** Words before the place: `expired 2026-11-20`. */
  readonly prefix: string | undefined;
  /** False when the label is words rather than a place. */
  readonly place: boolean;
}

export type Sign = '+' | '~' | '-' | '!' | '·';

/** One line of a section. */
export interface Row {
  readonly symbol: Sign;
  /** The team that lines are grouped by. */
  readonly group: string | undefined;
  readonly subject: Subject;
  readonly change: Text;
  /** More to know: what is lost, until when, notes. */
  readonly details: readonly Text[];
  readonly source: Source | undefined;
}

/** Lines of one kind, in the order they are shown. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Whether it is shown open; else folded where the document can fold. */
  readonly open: boolean;
  /** Heads of the columns: subject, change, source; with a group in front where rows have one. */
  readonly heads: readonly [string, string, string];
  readonly groupHead: string | undefined;
  readonly rows: readonly Row[];
  /** What rows that are left out are called: `1 removal`, `12 removals`. */
  readonly noun: readonly [string, string];
}

/** Sections that belong together, such as all that one pull request causes. */
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
  readonly waysOut: readonly Text[];
}

/** Notices of one kind: a sentence, then the people or teams. */
export interface NoticeGroup {
  readonly text: Text;
  readonly items: readonly Text[];
  readonly warning: boolean;
  /** How many notices these are. */
  readonly count: number;
}

/** Everything that is shown, in the order it is shown in. All renderers of documents consume this. */
export interface PlanDocument {
  readonly target: DocumentTarget;
  /** `after`: an apply has run, and this is what it did. `before`: everything else. */
  readonly stage: 'before' | 'after';
  readonly title: Text;
  readonly tone: Tone;
  readonly verdict: Text;
  /** What the counts are of: `Plan`, `Applied`. */
  readonly countsLabel: string;
  readonly counts: readonly Count[];
  /** What can be said about causes in one sentence. */
  readonly cause: Text | undefined;
  readonly seats: Seats | undefined;
  /** Failed ones first. */
  readonly guards: readonly GuardLine[];
  /** The sentence above failed guards. */
  readonly refusal: Text | undefined;
  readonly parts: readonly Part[];
  readonly notices: readonly NoticeGroup[];
  readonly next: readonly Text[];
  readonly fingerprint: string | undefined;
  /** Small print: date, sizes, run. */
  readonly facts: readonly Text[];
  readonly runUrl: string | undefined;
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}
