import stringWidth from 'fast-string-width';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { escapeTerminal, MESSAGE_LIMIT, maskPath, visibleText } from '../text/escape.ts';
import { count } from '../text/text.ts';
import type { Paint } from './paint.ts';

/** How to print diagnostics. `sourceLine` returns a line of a file, counted from 1, or undefined. */
interface DiagnosticPrint {
  readonly paint: Paint;
  readonly mask: (text: string) => string;
  readonly sourceLine: ((file: string, line: number) => string | undefined) | undefined;
}

/**
 * Renders diagnostics for a terminal, each with its place, severity, code and message, the line of the file, help, and
 * related places.
 */
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
      (other) => `  ${paint('dim', 'see:')}  ${path(other.file)}:${other.line}:${other.column}  ${show(other.message)}`,
    ),
  ].join('\n');
}

const EXCERPT_BEFORE = 60;
const EXCERPT_WIDTH = 100;

function excerpt(diagnostic: Diagnostic, { paint, mask, sourceLine }: DiagnosticPrint): string[] {
  const whole = sourceLine?.(diagnostic.file, diagnostic.line);
  if (whole === undefined || whole.trim() === '') return [];
  // Mask before cutting, because half an address is not recognized as one.
  const line = mask(whole);
  const column = commonStart(line, mask(whole.slice(0, diagnostic.column - 1)));
  const from = Math.max(0, column - EXCERPT_BEFORE);
  const before = excerptText(line.slice(from, column));
  const after = excerptText(line.slice(column, from + EXCERPT_WIDTH));
  const gutter = String(diagnostic.line);
  const blank = ' '.repeat(gutter.length);
  return [
    `  ${paint('dim', `${gutter} |`)} ${before}${after}`,
    `  ${paint('dim', `${blank} |`)} ${' '.repeat(stringWidth(before))}${paint('red', '^')}`,
  ];
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** Makes a text visible, and keeps the indentation that `visibleText` would fold. */
function excerptText(text: string): string {
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(indent);
  const trailing = /[ \t]*$/.exec(rest)?.[0].length ?? 0;
  return ' '.repeat(indent) + visibleText(rest) + ' '.repeat(rest === '' ? 0 : trailing);
}
