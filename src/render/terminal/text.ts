import stringWidth from 'fast-string-width';
import { escapeTerminal, MESSAGE_LIMIT } from '../text/escape.ts';
import type { Span, Text } from '../text/text.ts';
import type { Paint } from './paint.ts';

/** Renders a text for the terminal, and escapes the parts that come from elsewhere. */
export function terminalText(text: Text, paint: Paint): string {
  return text.map((span) => terminalSpan(span, paint)).join('');
}

function terminalSpan(span: Span, paint: Paint): string {
  if (span.kind === 'words') return span.text;
  return span.kind === 'strong' ? paint('bold', span.text) : escapeTerminal(span.text, MESSAGE_LIMIT);
}

/** Pads a text with spaces to a width in columns. Colours do not count. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/**
 * Breaks a text into lines of at most `width` columns, and starts each line after the first with `indent`. A longer word
 * stays whole.
 */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? 0 : indent.length);
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
