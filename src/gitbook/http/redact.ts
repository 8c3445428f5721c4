/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

const STAND_IN = '***';
const LONGEST_FOREIGN_TEXT = 300;

/** Of a token that was cut off, so many characters may be left: they are what all tokens begin with, and one more. */
const LONGEST_REMNANT = 8;

/**
 * Gives a function that takes the token out of any text, in whatever letter case and percent-encoded too, and what is
 * left of it where a text was cut short (`…`). Every text that comes from outside passes through it before it becomes
 * part of an error or a message.
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
    const rest = text.replace(whole, STAND_IN);
    return cut !== undefined && rest.includes('…') ? rest.replace(cut, STAND_IN) : rest;
  };
}

/** What a token may be cut down to, the longest first, as patterns. */
function remnants(form: string, cutTo: (length: number) => string): string[] {
  const lengths = Array.from({ length: Math.max(0, form.length - LONGEST_REMNANT - 1) });
  return lengths.map((_, index) => escapeRegExp(cutTo(form.length - 1 - index)));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Foreign text made fit for one line of a message: without secrets, control characters, line ends, or great length. */
export function foreignText(text: string, hide: Redact): string {
  const line = hide(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')).trim();
  return line.length > LONGEST_FOREIGN_TEXT ? `${line.slice(0, LONGEST_FOREIGN_TEXT)}…` : line;
}
