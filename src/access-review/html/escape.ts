import { visibleText } from '../../render/text/escape.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of others as HTML, for an element's content or a quoted attribute: one visible line of `most` characters. */
export function html(text: string, most?: number): string {
  return visibleText(text, most).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
