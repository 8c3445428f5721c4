import { escapeTerminal } from '../text/escape.ts';
import type { Span, Text } from '../text/text.ts';
import type { Paint } from './paint.ts';

const MESSAGE_LIMIT = 600;

/** A text for the terminal, foreign parts inert. */
export function terminalText(text: Text, paint: Paint): string {
  return text.map((span) => terminalSpan(span, paint)).join('');
}

function terminalSpan(span: Span, paint: Paint): string {
  switch (span.kind) {
    case 'words':
      return span.text;
    case 'strong':
      return paint('bold', span.text);
    case 'foreign':
    case 'code':
    case 'link':
      return escapeTerminal(span.text, MESSAGE_LIMIT);
  }
}

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'gu');
const ZERO_WIDTH = /\p{M}|\p{Emoji_Modifier}|[\u200b-\u200d]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Columns a text takes on a terminal, colours not counted. */
export function displayWidth(text: string): number {
  const bare = text.replace(COLOURS, '');
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.length;
  let width = 0;
  for (const character of bare) {
    if (!ZERO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** The text with spaces behind it up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Words broken into lines of a width, each after the first behind `indent`. Long words are left whole. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? 0 : indent.length);
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
