import type { Change } from '../../core/model/change.ts';
import { subjectOf, touchesAdmin } from '../../core/model/change-types.ts';
import { changeDetails, changeSource, changeSubject, wordsOf } from './change-words.ts';
import type { Count, Row, Section } from './document.ts';
import type { Formatter } from './formatter.ts';
import { CHANGE_COUNTS, CHANGE_SECTIONS, type EmptySection } from './section-words.ts';

interface SectionOptions {
  /** Folds all of them, for what has been applied already. */
  readonly fold?: boolean;
  /** What a row says about its change. */
  readonly show?: (change: Change, formatter: Formatter) => Pick<Row, 'change' | 'details'>;
}

/** Changes as sections, in the order of danger. */
export function changeSections(
  formatter: Formatter,
  changes: readonly Change[],
  { fold = false, show = showChange }: SectionOptions = {},
): Section[] {
  const bySection = Map.groupBy(changes, (change) => wordsOf(change).section(change));
  return CHANGE_SECTIONS.flatMap((section) => {
    const found = bySection.get(section.id);
    if (found === undefined) return [];
    const sorted = section.byTeam ? groupedByTeam(found) : theseFirst(found, touchesAdmin);
    const rows = sorted.map((change) => ({
      ...mixedRow(formatter, change, []),
      group: section.byTeam ? teamTitle(formatter, change) : undefined,
      ...show(change, formatter),
    }));
    return [{ ...section, open: section.open && !fold, rows }];
  });
}

/** Sections of changes in the order in which they are shown; those of one kind keep their order. */
export function inShownOrder(sections: readonly Section[]): readonly Section[] {
  const place = (section: Section): number => CHANGE_SECTIONS.findIndex(({ id }) => id === section.id);
  return sections.toSorted((a, b) => place(a) - place(b));
}

/** The section with its rows. No section when there are none. */
export function withRows(section: EmptySection, rows: readonly Row[]): Section[] {
  return rows.length === 0 ? [] : [{ ...section, rows }];
}

/** The items of one sort, and then the others. Both keep their order. */
export function theseFirst<T>(items: readonly T[], matches: (item: T) => boolean): readonly T[] {
  return [...items.filter(matches), ...items.filter((item) => !matches(item))];
}

/** Keeps the plan's order within a team and among the teams. */
function groupedByTeam(changes: readonly Change[]): readonly Change[] {
  return [...Map.groupBy(changes, (change) => subjectOf(change).team?.title).values()].flat();
}

function teamTitle({ mask }: Formatter, change: Change): string | undefined {
  const { team } = subjectOf(change);
  return team && mask(team.title);
}

/** From what to what, and what else there is to know. */
function showChange(change: Change, formatter: Formatter): Pick<Row, 'change' | 'details'> {
  return { change: wordsOf(change).cell(change, formatter), details: changeDetails(formatter, change) };
}

/** A row for a change among changes of other kinds, with the given details. */
export function mixedRow(formatter: Formatter, change: Change, details: Row['details']): Row {
  const words = wordsOf(change);
  return {
    symbol: words.symbol,
    group: undefined,
    subject: changeSubject(formatter, change),
    change: words.phrase(change, formatter),
    details,
    source: changeSource(formatter, change),
  };
}

/** How many changes of each kind: `3 to invite`, or `3 invited` when `tense` is `done`. */
export function changeCounts(changes: readonly Change[], tense: 'planned' | 'done'): Count[] {
  const found = Map.groupBy(changes, (change) => wordsOf(change).count(change));
  return CHANGE_COUNTS.flatMap(({ id, dangerous, [tense]: label }) => {
    const count = found.get(id)?.length ?? 0;
    return count === 0 ? [] : [{ count, label: label.replace('{s}', count === 1 ? '' : 's'), dangerous }];
  });
}
