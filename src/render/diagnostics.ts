import type { Diagnostic } from '../core/diagnostic.ts';
import { escapeTerminal, maskPath, visibleText } from './escape.ts';
import { markdownSection } from './markdown-section.ts';
import type { Paint } from './paint.ts';
import { displayWidth } from './terminal-text.ts';
import { code, count, foreign, say, type Text, words } from './text.ts';
import type { Row, Section } from './view.ts';
import { placeSource, type Voice } from './words.ts';

const MESSAGE_LIMIT = 600;
/** Other places of a problem that are shown: a user can be listed twice in a thousand files. */
const PLACES_SHOWN = 3;

/** Diagnostics as a section of a document: errors first, in the order given. */
export function problemSections(voice: Voice, diagnostics: readonly Diagnostic[]): Section[] {
  if (diagnostics.length === 0) return [];
  return [
    {
      id: 'problems',
      title: 'Problems',
      open: true,
      heads: ['Code', 'Problem', 'Where'],
      groupHead: undefined,
      rows: errorsFirst(diagnostics).map((diagnostic) => problemRow(voice, diagnostic)),
      noun: ['problem', 'problems'],
    },
  ];
}

function errorsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...diagnostics.filter(({ severity }) => severity === 'error'),
    ...diagnostics.filter(({ severity }) => severity === 'warning'),
  ];
}

function problemRow(voice: Voice, diagnostic: Diagnostic): Row {
  const related = diagnostic.related
    .slice(0, PLACES_SHOWN)
    .map(
      (place): Text =>
        say`${voice.mask(place.message)}: ${code(`${maskPath(place.file, voice.mask)}:${place.line}`)}`,
    );
  return {
    symbol: '!',
    group: undefined,
    subject: { name: undefined, address: diagnostic.code },
    change: [foreign(voice.mask(diagnostic.message))],
    details: [
      [foreign(voice.mask(diagnostic.help))],
      ...related,
      ...placesLeft(diagnostic).map((left): Text => [words(left)]),
    ],
    source: placeSource(voice, diagnostic),
  };
}

function placesLeft({ related }: Diagnostic): string[] {
  const left = related.length - PLACES_SHOWN;
  return left > 0 ? [`and ${count(left, 'more place')}`] : [];
}

/** Diagnostics as a Markdown table. Empty text when there are none. */
export function diagnosticsMarkdown(voice: Voice, diagnostics: readonly Diagnostic[]): string {
  return problemSections(voice, diagnostics).map(markdownSection).join('\n');
}

/** How diagnostics are printed. `sourceLine` gives a line of a file (from 1), where it can be shown. */
export interface DiagnosticPrint {
  readonly paint: Paint;
  readonly mask: (text: string) => string;
  readonly sourceLine: ((file: string, line: number) => string | undefined) | undefined;
}

/** Diagnostics for a terminal: place, severity, code and message; then the line, help and related places. */
export function diagnosticsTerminal(diagnostics: readonly Diagnostic[], print: DiagnosticPrint): string {
  const blocks = diagnostics.map((diagnostic) => terminalBlock(diagnostic, print));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const total = [
    ...(errors > 0 ? [print.paint('red', count(errors, 'error'))] : []),
    ...(warnings > 0 ? [print.paint('yellow', count(warnings, 'warning'))] : []),
  ];
  return diagnostics.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${total.join(', ')}\n`;
}

function terminalBlock(diagnostic: Diagnostic, print: DiagnosticPrint): string {
  const { paint, mask } = print;
  const show = (text: string): string => escapeTerminal(mask(text), MESSAGE_LIMIT);
  const path = (file: string): string => escapeTerminal(maskPath(file, mask), MESSAGE_LIMIT);
  const place = `${path(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const severity = paint(diagnostic.severity === 'error' ? 'red' : 'yellow', diagnostic.severity);
  return [
    `${paint('bold', place)}  ${severity}  ${diagnostic.code}  ${show(diagnostic.message)}`,
    ...excerpt(diagnostic, print),
    `  ${paint('cyan', 'help:')} ${show(diagnostic.help)}`,
    ...diagnostic.related.map(
      (other) =>
        `  ${paint('dim', 'see:')}  ${path(other.file)}:${other.line}:${other.column}  ${show(other.message)}`,
    ),
  ].join('\n');
}

const EXCERPT_BEFORE = 60;
const EXCERPT_WIDTH = 100;

function excerpt(diagnostic: Diagnostic, { paint, mask, sourceLine }: DiagnosticPrint): string[] {
  const whole = sourceLine?.(diagnostic.file, diagnostic.line);
  if (whole === undefined || whole.trim() === '') return [];
  // Masked before it is cut: half an address does not look like one.
  const line = mask(whole);
  const column = commonStart(line, mask(whole.slice(0, diagnostic.column - 1)));
  const from = Math.max(0, column - EXCERPT_BEFORE);
  const before = excerptText(line.slice(from, column));
  const after = excerptText(line.slice(column, from + EXCERPT_WIDTH));
  const gutter = String(diagnostic.line);
  const blank = ' '.repeat(gutter.length);
  return [
    `  ${paint('dim', `${gutter} |`)} ${before}${after}`,
    `  ${paint('dim', `${blank} |`)} ${' '.repeat(displayWidth(before))}${paint('red', '^')}`,
  ];
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** Keeps the indentation that `visibleText` would fold. */
function excerptText(text: string): string {
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(indent);
  const trailing = /[ \t]*$/.exec(rest)?.[0].length ?? 0;
  return ' '.repeat(indent) + visibleText(rest) + ' '.repeat(rest === '' ? 0 : trailing);
}

/** A GitHub annotation: what `error` and `warning` of `@actions/core` take. */
export interface AnnotationData {
  readonly severity: Diagnostic['severity'];
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Annotations {
  readonly shown: readonly AnnotationData[];
  /** How many of each kind are left out. */
  readonly more: { readonly errors: number; readonly warnings: number };
}

/**
 * The annotations for diagnostics: at most `most` errors and as many warnings, GitHub showing 10 of a kind for a step.
 * Messages stay under GitHub's 4,096 characters.
 */
export function annotations(
  diagnostics: readonly Diagnostic[],
  mask: (text: string) => string = (text) => text,
  most = 10,
): Annotations {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const shown = [...errors.slice(0, most), ...warnings.slice(0, most)].map(
    (diagnostic): AnnotationData => ({
      severity: diagnostic.severity,
      title: diagnostic.code,
      message: annotationMessage(diagnostic, mask),
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
    }),
  );
  return {
    shown,
    more: { errors: Math.max(0, errors.length - most), warnings: Math.max(0, warnings.length - most) },
  };
}

function annotationMessage(diagnostic: Diagnostic, mask: (text: string) => string): string {
  const related = diagnostic.related
    .slice(0, PLACES_SHOWN)
    .map(
      ({ file, line, message }) =>
        `${visibleText(mask(message))}: ${visibleText(maskPath(file, mask))}:${line}`,
    );
  return [
    visibleText(mask(diagnostic.message), MESSAGE_LIMIT),
    visibleText(mask(diagnostic.help), MESSAGE_LIMIT),
    ...related,
    ...placesLeft(diagnostic),
  ].join('\n');
}
