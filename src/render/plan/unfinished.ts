import type { UnfinishedEnd, UnfinishedMerge } from '../../core/model/unfinished-merge.ts';
import { count, say, strong, type Text, words } from '../text/text.ts';
import { changeDetails } from './change-words.ts';
import type { Section } from './document.ts';
import type { Formatter } from './formatter.ts';
import { mixedSection } from './section-words.ts';
import { mixedRow, withRows } from './sections.ts';

const ENDS: Readonly<Record<UnfinishedEnd, string>> = {
  refused: 'which was refused',
  unreviewed: 'whose plan was not reviewed',
  'partly-applied': 'which was applied in part',
  superseded: 'whose apply was superseded',
  invalid: 'whose directory was invalid',
  failed: 'whose apply failed',
  cancelled: 'whose apply was cancelled',
  'not-ended': 'whose apply has not ended',
};

/** `4 changes of #12, which was refused, are not applied.` */
export function unfinishedText({ pullRequest, end, changes }: UnfinishedMerge): Text {
  const are = changes.length === 1 ? 'is' : 'are';
  return say`${strong(count(changes.length, 'change'))} of ${words(`#${pullRequest}, ${ENDS[end]}, ${are}`)} not applied.`;
}

/** The changes of each merge that is not completely applied, as a plan shows them. */
export function unfinishedSections(formatter: Formatter, merges: readonly UnfinishedMerge[]): Section[] {
  return merges.flatMap(({ pullRequest, changes }) => {
    const rows = changes.map((change) => mixedRow(formatter, change, changeDetails(formatter, change)));
    return withRows(mixedSection('not-applied', `Changes of #${pullRequest} that are not applied`, 'change'), rows);
  });
}
