import { visibleText } from '../../render/text/escape.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML, as the content of an element or in a quoted attribute, and makes it one visible line of at
 * most `maxLength` characters.
 */
export function html(text: string, maxLength?: number): string {
  return visibleText(text, maxLength).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
