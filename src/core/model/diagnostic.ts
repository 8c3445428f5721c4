/**
 * A place in a file of the directory. `line` and `column` count from 1, and columns count UTF-16 code units, as editors
 * and GitHub annotations do. `file` is relative to the workspace, with forward slashes.
 */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The first place in a file, for problems with the whole of it. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** The kinds of problems. The codes are stable, so that users and scripts can rely on them. */
export type DiagnosticCode =
  | 'yaml-syntax'
  | 'yaml-tag'
  | 'multiple-documents'
  | 'not-text'
  | 'too-many-aliases'
  | 'too-deep'
  | 'file-too-large'
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'outside-workspace'
  | 'too-many-problems'
  | 'empty-directory'
  | 'empty-file'
  | 'duplicate-key'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-value'
  | 'unsupported-version'
  | 'invalid-email'
  | 'invalid-date'
  | 'invalid-title'
  | 'invalid-id'
  | 'missing-role'
  | 'organization-mismatch'
  | 'missing-organization'
  | 'duplicate-user'
  | 'duplicate-team'
  | 'duplicate-id'
  | 'duplicate-member'
  | 'owner-and-member'
  | 'unknown-user'
  | 'unknown-team'
  | 'unmanaged-team'
  | 'team-cycle'
  | 'title-taken'
  | 'reused-address'
  | 'ambiguous-address'
  | 'unreachable-address'
  | 'same-member-twice'
  | 'ambiguous-title'
  | 'unknown-team-id'
  | 'not-a-member'
  | 'not-editable'
  | 'table-syntax';

/**
 * One problem, which parser, schema, rules and planner give as a value. `message` says what is wrong, and `help` what
 * to do about it. `related` has the other places that are involved.
 */
export interface Diagnostic extends Position {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help: string;
  readonly related: readonly RelatedPosition[];
}

/** Another place that is involved in a problem, such as the first of two duplicates. */
interface RelatedPosition extends Position {
  readonly message: string;
}

/** A result, or all problems that make it impossible. */
export type Checked<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** An error diagnostic at a position. */
export function problem(
  code: DiagnosticCode,
  at: Position,
  message: string,
  help: string,
  related: readonly RelatedPosition[] = [],
): Diagnostic {
  const { file, line, column } = at;
  return { code, severity: 'error', message, help, file, line, column, related };
}

/** Sorts diagnostics by file, line, column, code and message. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/**
 * Sorts diagnostics and removes duplicates at the same place, as aliases of a faulty anchor cause them. Of each file,
 * the first `most` are kept, and one more says that there are others.
 */
export function tidyDiagnostics(diagnostics: readonly Diagnostic[], most: number): Diagnostic[] {
  const kept: Diagnostic[] = [];
  let last: Diagnostic | undefined;
  let ofFile = 0;
  for (const each of sortDiagnostics(diagnostics)) {
    if (each.file !== last?.file) ofFile = 0;
    else if (isSame(each, last)) continue;
    last = each;
    ofFile++;
    if (ofFile <= most) kept.push(each);
    if (ofFile !== most + 1) continue;
    const help = `Fix the ${most.toLocaleString('en-US')} problems before this line first.`;
    kept.push(problem('too-many-problems', each, 'This file has more problems from here on.', help));
  }
  return kept;
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message;
}

/** Compares texts by UTF-16 code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A place as a related position. */
export function related(at: Position, message: string): RelatedPosition {
  return { file: at.file, line: at.line, column: at.column, message };
}
