import type { Diagnostic, Position, RelatedPosition } from '../diagnostic.ts';
import type { Directory } from '../model.ts';

/** What a rule judges: the directory as written, and the texts of the files that could not be read to the end. */
export interface RuleInput {
  readonly directory: Directory;
  /** In lower case. A reference to something that stands in one of these is given the benefit of the doubt. */
  readonly brokenTexts: readonly string[];
}

/** One semantic rule over the whole directory. */
export type Rule = (input: RuleInput) => Diagnostic[];

/** A place as a related position. */
export function related(at: Position, message: string): RelatedPosition {
  return { file: at.file, line: at.line, column: at.column, message };
}

/** Whether a name occurs in a file that is broken, and may well be defined there. */
export function mayBeInBrokenFile(name: string, brokenTexts: readonly string[]): boolean {
  const folded = name.toLowerCase();
  return brokenTexts.some((text) => text.includes(folded));
}
