/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

const STAND_IN = '***';
const LONGEST_FOREIGN_TEXT = 300;

/**
 * Gives a function that takes the token out of any text, in whatever letter case and percent-encoded too.
 * Every text that comes from outside passes through it before it becomes part of an error or a message.
 */
export function redact(token: string): Redact {
  if (token === '') return (text) => text;
  const forms = [...new Set([token, encodeURIComponent(token)])];
  const pattern = new RegExp(
    forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'gi',
  );
  return (text) => text.replace(pattern, STAND_IN);
}

/** Foreign text made fit for one line of a message: without secrets, control characters, line ends, or great length. */
export function foreignText(text: string, hide: Redact): string {
  const line = hide(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')).trim();
  return line.length > LONGEST_FOREIGN_TEXT ? `${line.slice(0, LONGEST_FOREIGN_TEXT)}…` : line;
}
