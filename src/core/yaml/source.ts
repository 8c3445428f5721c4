import type { YAMLError } from 'yaml';
import { type Diagnostic, type DiagnosticCode, type Position, problem } from '../model/diagnostic.ts';
import { convert, TOO_DEEP } from './convert.ts';
import { type Places, placeRecorder, type YamlValue } from './data.ts';
import { MAX_TOKENS, parseYaml } from './parse-document.ts';
import { readCommonForm } from './read-common-form.ts';

/** The size in bytes of the largest file that is read. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_SYNTAX_ERRORS = 20;

/** A YAML file as data, with the place in the file of each key, value and item. */
export interface Source extends Places {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Undefined when the file has no document at all. Maps have no prototype, so every key is ordinary. */
  readonly data: YamlValue | undefined;
  /**
   * Where the file could no longer be read, as an offset in UTF-16 code units, and its whole text. `data` is correct
   * before the offset and may be incomplete after it. Undefined for a file without such an error.
   */
  readonly broken: { readonly from: number; readonly text: string } | undefined;
  /** The line and column of an offset in UTF-16 code units. */
  position(offset: number): Position;
}

/** A file that was parsed, and the problems that were found. */
interface ParsedSource {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the bytes of one YAML 1.2 file. Every problem becomes a diagnostic, and the data that could be read is given
 * as well. Hostile input (alias bombs, deep nesting, control characters) becomes a diagnostic, too.
 */
export function parseSource(file: string, bytes: Uint8Array): ParsedSource {
  const { text, wrong } = decode(bytes);
  if (wrong !== undefined) {
    const help = 'Save the file as UTF-8.';
    return unreadable(file, text, wrong, 'not-text', 'This is not UTF-8 text from here on.', help);
  }
  const locate = locator(file, text);
  const controls = controlProblems(text, locate);
  const clean = controls.length === 0 ? text : text.replace(CONTROL, '\ufffd');
  const { source, diagnostics } = readDocument(file, clean, locate);
  return { source, diagnostics: [...controls, ...diagnostics] };
}

/** Characters that YAML does not allow in a file, not even in quotes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;

function controlProblems(text: string, locate: (offset: number) => Position): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(CONTROL)) {
    const code = text.charCodeAt(match.index).toString(16).padStart(4, '0').toUpperCase();
    const message = `There is a control character here (U+${code}).`;
    found.push(problem('not-text', locate(match.index), message, 'Remove it. YAML is plain text.'));
    if (found.length === MAX_SYNTAX_ERRORS) break;
  }
  return found;
}

/** UTF-8 as text, without a byte order mark. `wrong` is the offset of the first invalid byte sequence. */
function decode(bytes: Uint8Array): { readonly text: string; readonly wrong: number | undefined } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wrong: undefined };
  } catch {
    const text = new TextDecoder().decode(bytes);
    return { text, wrong: Math.max(0, text.indexOf('\ufffd')) };
  }
}

function readDocument(file: string, text: string, locate: (offset: number) => Position): ParsedSource {
  const common = readCommonForm(text);
  if (common) {
    const source = { file, data: common.value, broken: undefined, position: locate, ...common.places };
    return { source, diagnostics: [] };
  }
  const read = parseYaml(text);
  if (read.kind === 'too-deep') {
    return unreadable(file, text, read.offset, 'too-deep', TOO_DEEP.message, TOO_DEEP.help);
  }
  if (read.kind === 'too-long') {
    const limit = MAX_TOKENS.toLocaleString('en-US');
    const message = `This file has more than ${limit} words and punctuation marks.`;
    const help = 'Split it into several files in one folder.';
    return unreadable(file, text, read.offset, 'file-too-large', message, help);
  }
  const diagnostics = syntaxProblems(read.errors, locate);
  if (read.second !== undefined) {
    const help = 'Move it to a file of its own. A file of the directory has one document.';
    const message = 'A second document starts here.';
    diagnostics.push(problem('multiple-documents', locate(read.second), message, help));
  }
  const firstError = read.errors.reduce((least, error) => Math.min(least, error.pos[0]), read.second ?? Infinity);
  const converted = convert(read.contents, locate);
  const broken = Number.isFinite(firstError) || converted.fatal;
  const source: Source = {
    file,
    data: converted.fatal ? undefined : converted.value,
    broken: broken ? { from: converted.fatal ? 0 : firstError, text } : undefined,
    position: locate,
    ...converted.places,
  };
  return { source, diagnostics: diagnostics.concat(converted.diagnostics) };
}

function syntaxProblems(errors: readonly YAMLError[], locate: (offset: number) => Position): Diagnostic[] {
  return errors.slice(0, MAX_SYNTAX_ERRORS).map(({ pos, message, code }) => {
    return problem('yaml-syntax', locate(pos[0]), sentence(message), SYNTAX_HELP[code] ?? DEFAULT_HELP);
  });
}

const DEFAULT_HELP = 'Fix the YAML here. The cause may be in the lines before.';
const SYNTAX_HELP: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces. YAML allows no tabs here.',
  BAD_INDENT: 'Indent this like the lines around it, with spaces.',
  MISSING_CHAR: 'Add what is missing, or put the text in quotes.',
  UNEXPECTED_TOKEN: 'Put the text in quotes if it is meant as text.',
  BAD_ALIAS: 'Use the name of an anchor (&name) that is defined before this line.',
};

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A source without data, and one diagnostic. */
function unreadable(
  file: string,
  text: string,
  offset: number,
  code: DiagnosticCode,
  message: string,
  help: string,
): ParsedSource {
  const position = locator(file, text);
  const source = { file, data: undefined, broken: { from: 0, text }, position, ...placeRecorder() };
  return { source, diagnostics: [problem(code, position(offset), message, help)] };
}

/** A function from offsets in UTF-16 code units to positions in one file. */
function locator(file: string, text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return starts;
}
