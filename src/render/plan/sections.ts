import type { Change } from '../../core/model/change.ts';
import { subjectOf, touchesAdmin } from '../../core/model/change-types.ts';
import { count } from '../text/text.ts';
import { changeDetails, changeSource, wordsOf } from './change-words.ts';
import type { Count, Row, Section } from './document.ts';
import type { Formatter } from './formatter.ts';
import { CHANGE_COUNTS, CHANGE_SECTIONS } from './section-words.ts';

/** Changes as sections, in the order of danger. `fold` folds all of them, for what has been applied already. */
export function changeSections(formatter: Formatter, changes: readonly Change[], fold = false): Section[] {
  const bySection = Map.groupBy(changes, (change) => wordsOf(change).section(change));
  return CHANGE_SECTIONS.flatMap((section) => {
    const found = bySection.get(section.id);
    if (found === undefined) return [];
    const inTeams = section.groupHead !== undefined;
    const sorted = inTeams ? byTeam(found) : adminsFirst(found);
    const rows = sorted.map((change) => changeRow(formatter, change, inTeams));
    return [{ ...section, open: section.open && !fold, rows }];
  });
}

/** Sections of changes in the order in which they are shown; those of one kind keep their order. */
export function inShownOrder(sections: readonly Section[]): readonly Section[] {
  const place = (section: Section): number => CHANGE_SECTIONS.findIndex(({ id }) => id === section.id);
  return sections.toSorted((a, b) => place(a) - place(b));
}

function adminsFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes.filter(touchesAdmin), ...changes.filter((change) => !touchesAdmin(change))];
}

/** Keeps the plan's order within a team and among the teams. */
function byTeam(changes: readonly Change[]): readonly Change[] {
  return [...Map.groupBy(changes, (change) => subjectOf(change).team?.title).values()].flat();
}

function changeRow(formatter: Formatter, change: Change, inTeams: boolean): Row {
  const team = inTeams ? subjectOf(change).team : undefined;
  return {
    ...mixedRow(formatter, change, changeDetails(formatter, change)),
    group: team && formatter.mask(team.title),
    change: wordsOf(change).cell(change, formatter),
  };
}

/** A row for a change among changes of other kinds, with the given details. */
export function mixedRow(formatter: Formatter, change: Change, details: Row['details']): Row {
  const words = wordsOf(change);
  return {
    symbol: words.symbol,
    group: undefined,
    subject: words.subject(change, formatter),
    change: words.phrase(change, formatter),
    details,
    source: changeSource(formatter, change),
  };
}

/** How many changes of each kind: `3 to invite`, or `3 invited` when `tense` is `done`. */
export function changeCounts(changes: readonly Change[], tense: 'planned' | 'done'): Count[] {
  const found = Map.groupBy(changes, (change) => wordsOf(change).count(change));
  return CHANGE_COUNTS.flatMap((entry) => {
    const number = found.get(entry.id)?.length ?? 0;
    const [one, many] = entry[tense];
    return number === 0 ? [] : [{ count: number, label: number === 1 ? one : many, dangerous: entry.dangerous }];
  });
}

/** `1 removal`, `2,140 team additions`. */
export function sectionNoun({ noun: [one, many] }: Pick<Section, 'noun'>, number: number): string {
  return count(number, one, many);
}
