import { isAlias, isMap, type Pair, visit } from 'yaml';
import { type Diagnostic, type Position, problem } from '../../model/diagnostic.ts';
import { quote } from '../../model/quote.ts';
import { isYamlMap } from '../../yaml/data.ts';
import type { Source } from '../../yaml/source.ts';
import { isIdle, type MapEdit } from './edits.ts';
import { keyOf, type NotEditable, type Obstacle, pairsOf, type Tree } from './tree.ts';

/** An edit that could not be made, and the file before it. */
interface Attempt {
  readonly source: Source;
  readonly tree: Tree;
  readonly edit: MapEdit;
}

/** Reports why a text cannot be edited, at an offset if it is known, or else at the edited user or team. */
export function cannotEdit(
  attempt: Attempt,
  { message, obstacle }: NotEditable,
  offset: number | undefined,
): Diagnostic {
  const at = offset === undefined ? placeOf(attempt, subjectsOf(attempt)[0]) : attempt.source.position(offset);
  return problem('not-editable', at, `This edit cannot be made: ${message}.`, HELP[obstacle]);
}

/** Reports that the edited text would have other data than the edit asks for. */
export function wouldChangeOtherData(attempt: Attempt): Diagnostic {
  const subjects = subjectsOf(attempt);
  const sharing = subjects.filter(({ shares }) => shares);
  const reported = sharing.length > 0 ? sharing : subjects;
  const names = reported.slice(0, 3).map(({ name }) => quote(name));
  const subject = names.length === 0 ? 'This edit' : `The edit of ${names.join(', ')}`;
  const obstacle = holdsShared(attempt.tree.root) ? 'shared' : 'written';
  const why =
    obstacle === 'shared'
      ? 'an anchor, alias or merge key would also change other places'
      : 'it would change other data of this file';
  const at = placeOf(attempt, reported[0]);
  return problem('not-editable', at, `${subject} cannot be made here: ${why}.`, HELP[obstacle]);
}

const HELP: Readonly<Record<Obstacle, string>> = {
  shared: 'Edit this by hand: write the value out instead of sharing it by an anchor or a merge key.',
  written: 'Edit this by hand, or first put each entry on a line of its own.',
};

/** A user or team that an edit changes. */
interface Subject {
  readonly section: string;
  readonly name: string;
  /** Whether it has an anchor, alias or merge key. */
  readonly shares: boolean;
}

function subjectsOf({ tree, edit }: Attempt): Subject[] {
  const sections = isMap(tree.root) ? pairsOf(tree.root) : new Map<string, Pair>();
  return [...edit.edit].flatMap(([section, edits]) => {
    if (edits.kind !== 'map') return [];
    const map = sections.get(section)?.value;
    const pairs = isMap(map) ? pairsOf(map) : new Map<string, Pair>();
    const changed = [...edits.edit].flatMap(([name, each]) => (isIdle(each) ? [] : [name]));
    const names = new Set([...changed, ...edits.remove, ...edits.rename.keys(), ...edits.add.keys()]);
    return [...names].map((name) => ({ section, name, shares: holdsShared(pairs.get(name)?.value) }));
  });
}

function holdsShared(node: unknown): boolean {
  let found = false;
  const stopIf = (isShared: boolean): symbol | undefined => {
    found ||= isShared;
    return isShared ? visit.BREAK : undefined;
  };
  visit(node as Parameters<typeof visit>[0], {
    Node: (_, each) => stopIf(isAlias(each) || each.anchor !== undefined),
    Pair: (_, pair) => stopIf(keyOf(pair) === undefined),
  });
  return found;
}

/** The key of a user or team, or else the key of the section, or else the start of the file. */
function placeOf({ source }: Attempt, subject: Subject | undefined): Position {
  const { data } = source;
  if (subject === undefined || !isYamlMap(data) || !(subject.section in data)) return source.position(0);
  const section = data[subject.section];
  const isListed = isYamlMap(section) && subject.name in section;
  return source.position(isListed ? source.keyOffset(section, subject.name) : source.keyOffset(data, subject.section));
}
