/** How text is quoted. `plain` quotes only text that would be read as something else. */
export type Quoting = 'plain' | 'single' | 'double';

/** Text as a YAML scalar on one line, which every YAML parser reads as this text in block and flow style. */
export function scalarText(text: string, quoting: Quoting): string {
  if (quoting === 'plain' && isPlain(text)) return text;
  if (quoting === 'single' && PRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return doubleQuoted(text);
}

// Words of letters, digits and harmless signs, with single spaces in between.
const WORDS = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]*( [\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]+)*$/u;
const PRINTABLE = /^[\p{L}\p{N}\p{M}\p{P}\p{S} ]+$/u;
const ONLY_ASCII_DIGITS_START = /^[0-9]/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Plain scalars that YAML 1.2, or 1.1 before it, reads as something other than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;

function isPlain(text: string): boolean {
  if (DATE.test(text)) return true;
  if (!WORDS.test(text) || RESERVED.test(text) || text.length > 512) return false;
  // Every number starts with a digit and has no @ and no space.
  return !ONLY_ASCII_DIGITS_START.test(text) || /[@ ]/.test(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
  });
}

const COMMENT_LIMIT = 80;

/**
 * Text as the content of a comment, on one line of at most 80 characters, without invisible characters and without the
 * form of an instruction to an editor or linter. Undefined when nothing is left.
 */
export function commentText(text: string): string | undefined {
  const line = text
    .slice(0, COMMENT_LIMIT * 8)
    .toWellFormed()
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
  const characters = Array.from(line);
  const cut = characters.length > COMMENT_LIMIT ? `${characters.slice(0, COMMENT_LIMIT - 1).join('')}…` : line;
  if (cut === '') return undefined;
  return /^[\p{L}\p{N}]/u.test(cut) && !INSTRUCTION.test(cut) ? cut : `"${cut}"`;
}

const INSTRUCTION =
  /^\s*(?:yaml-language-server|yamllint|prettier|\$?schema|vim?|ex|code|spell|cspell|eslint|biome)\b.*[:=-]/i;
