/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

const REPLACEMENT = '***';
const MAX_FOREIGN_TEXT = 300;

/** A truncated token may keep this many characters: the prefix that all tokens share, and one more. */
const MAX_REMNANT = 8;

/**
 * Returns a function that replaces the token in any text: in any letter case, percent-encoded, and truncated beside an
 * ellipsis. Every text from outside passes through it before it becomes part of an error or a message.
 */
export function redact(token: string): Redact {
  if (token === '') return (text) => text;
  const forms = [...new Set([token, encodeURIComponent(token)])];
  const whole = new RegExp(forms.map(escapeRegExp).join('|'), 'gi');
  const beginnings = forms.flatMap((form) => remnants(form, (length) => form.slice(0, length)));
  const ends = forms.flatMap((form) => remnants(form, (length) => form.slice(-length)));
  const cut =
    beginnings.length === 0
      ? undefined
      : new RegExp(`(?:${beginnings.join('|')})(?=…)|(?<=…)(?:${ends.join('|')})`, 'gi');
  return (text) => {
    const rest = text.replace(whole, REPLACEMENT);
    return cut !== undefined && rest.includes('…') ? rest.replace(cut, REPLACEMENT) : rest;
  };
}

/** Patterns for a truncated token, the longest first. */
function remnants(form: string, cutTo: (length: number) => string): string[] {
  const lengths = Array.from({ length: Math.max(0, form.length - MAX_REMNANT - 1) });
  return lengths.map((_, index) => escapeRegExp(cutTo(form.length - 1 - index)));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Makes a text from outside safe for a message: one line of at most 300 characters, without secrets and control characters. */
export function foreignText(text: string, hide: Redact): string {
  const line = hide(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')).trim();
  return line.length > MAX_FOREIGN_TEXT ? `${line.slice(0, MAX_FOREIGN_TEXT)}…` : line;
}
