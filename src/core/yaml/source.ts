import type { YAMLError } from 'yaml';
import { type Diagnostic, type DiagnosticCode, type Position, problem } from '../model/diagnostic.ts';
import { convert, TOO_DEEP, type YamlMap, type YamlValue } from './convert.ts';
import { readPlain } from './plain-yaml.ts';
import { MAX_PIECES, readYaml } from './read.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_SYNTAX_ERRORS = 20;

/** A YAML file as data, with the way back from each piece of data to its place. */
export interface Source {
  readonly file: string;
  /** Undefined when the file holds no document at all. Maps have no prototype, so every key is ordinary. */
  readonly data: YamlValue | undefined;
  /**
   * Where the file stopped being readable, as an offset in UTF-16 code units, and its whole text: what stands
   * before can be trusted, what stands after may be missing from `data`. Undefined for a file that is sound.
   */
  readonly broken: { readonly from: number; readonly text: string } | undefined;
  position(offset: number): Position;
  /** Where a key stands; the start of the map when the map does not have it. */
  keyOffset(map: YamlMap, key: string): number;
  /** Where the value of a key stands; the start of the map when the map does not have it. */
  valueOffset(map: YamlMap, key: string): number;
  itemOffset(list: readonly YamlValue[], index: number): number;
}

export interface ParsedSource {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one YAML 1.2 file, given as bytes. Every problem becomes a diagnostic, and what could be read is given
 * all the same; hostile input (bombs of aliases, bottomless nesting, control characters) ends in one, too.
 */
export function parseSource(file: string, bytes: Uint8Array): ParsedSource {
  const { text, wrong } = decode(bytes);
  if (wrong !== undefined) {
    const help = 'Save the file as UTF-8.';
    return unreadable(file, text, wrong, 'not-text', 'From here on this is not UTF-8 text.', help);
  }
  const locate = locator(file, text);
  const controls = controlProblems(text, locate);
  const { source, diagnostics } = readDocument(
    file,
    controls.length === 0 ? text : text.replace(CONTROL, '\ufffd'),
    locate,
  );
  return { source, diagnostics: [...controls, ...diagnostics] };
}

/** What YAML does not allow in a file, in quotes neither. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;

function controlProblems(text: string, locate: (offset: number) => Position): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(CONTROL)) {
    const code = text.charCodeAt(match.index).toString(16).padStart(4, '0').toUpperCase();
    const message = `There is a control character here (U+${code}).`;
    found.push(problem('not-text', locate(match.index), message, 'Remove it; YAML is plain text.'));
    if (found.length === MAX_SYNTAX_ERRORS) break;
  }
  return found;
}

/** UTF-8 as text, without a byte order mark; `wrong` is the offset of the first thing that is none. */
function decode(bytes: Uint8Array): { readonly text: string; readonly wrong: number | undefined } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wrong: undefined };
  } catch {
    const text = new TextDecoder().decode(bytes);
    return { text, wrong: Math.max(0, text.indexOf('\ufffd')) };
  }
}

function readDocument(file: string, text: string, locate: (offset: number) => Position): ParsedSource {
  const plain = readPlain(text);
  if (plain) {
    const source = { file, data: plain.value, broken: undefined, position: locate, ...plain.places };
    return { source, diagnostics: [] };
  }
  const read = readYaml(text);
  if (read.kind === 'too-deep') {
    return unreadable(file, text, read.offset, 'too-deep', TOO_DEEP.message, TOO_DEEP.help);
  }
  if (read.kind === 'too-long') {
    const limit = MAX_PIECES.toLocaleString('en-US');
    const message = `This file holds more than ${limit} words and signs.`;
    const help = 'Split it into several files of one folder.';
    return unreadable(file, text, read.offset, 'file-too-large', message, help);
  }
  const diagnostics = syntaxProblems(read.errors, locate);
  if (read.second !== undefined) {
    const help = 'Put it into a file of its own: a file of the directory holds one document.';
    const message = 'A second document starts here.';
    diagnostics.push(problem('multiple-documents', locate(read.second), message, help));
  }
  const firstError = read.errors.reduce(
    (least, error) => Math.min(least, error.pos[0]),
    read.second ?? Infinity,
  );
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
  return errors
    .slice(0, MAX_SYNTAX_ERRORS)
    .map((error) =>
      problem(
        'yaml-syntax',
        locate(error.pos[0]),
        sentence(error.message),
        SYNTAX_HELP[error.code] ?? DEFAULT_HELP,
      ),
    );
}

const DEFAULT_HELP = 'Mend the YAML at this place; the lines before it may be the cause.';
const SYNTAX_HELP: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML allows no tabs there.',
  BAD_INDENT: 'Line this up with its neighbours, with spaces.',
  MISSING_CHAR: 'Add what is missing, or put the text into quotes.',
  UNEXPECTED_TOKEN: 'Put the text into quotes if it is meant as text.',
  BAD_ALIAS: 'Name an anchor (&name) that stands before this place.',
};

function sentence(message: string): string {
  const text = message.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Undefined data, with a single diagnostic. */
function unreadable(
  file: string,
  text: string,
  offset: number,
  code: DiagnosticCode,
  message: string,
  help: string,
): ParsedSource {
  const locate = locator(file, text);
  const source: Source = {
    file,
    data: undefined,
    broken: { from: 0, text },
    position: locate,
    keyOffset: () => 0,
    valueOffset: () => 0,
    itemOffset: () => 0,
  };
  return { source, diagnostics: [problem(code, locate(offset), message, help)] };
}

/** Gives the function from offsets to positions of one file. */
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
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}
