import type { Limit } from '../../core/model/guard.ts';
import { nearest } from '../../core/model/nearest.ts';

/** What a shell offers where an option wants its value: one of these words, a path, or nothing. */
type Completion = readonly string[] | 'file' | 'folder' | 'nothing';

/** What kind of value an option takes: how its text is parsed, and how a shell completes it. */
export interface Kind<T> {
  readonly completion: Completion;
  /** Set for an option that may be given several times. */
  readonly many?: true;
  /** The value, or which texts are allowed, as the end of the sentence `min-admins is "x"; …`. */
  readonly parse: (text: string) => { readonly value: T } | { readonly problem: string };
}

/** One of a few words. A misspelled word gets a suggestion. */
export function choice<const T extends string>(words: readonly T[]): Kind<T> {
  return {
    completion: words,
    parse: (text) => {
      const found = words.find((word) => word === text);
      if (found !== undefined) return { value: found };
      const near = nearest(text, words);
      const hint = near ? ` Did you mean ${near}?` : '';
      const verb = words.length === 1 ? 'is' : 'are';
      return { problem: `allowed ${verb} ${words.join(', ')}.${hint}` };
    },
  };
}

const trueOrFalse = choice(['true', 'false']);

/** `true` or `false`. */
export const flag: Kind<boolean> = {
  completion: trueOrFalse.completion,
  parse: (text) => {
    const parsed = trueOrFalse.parse(text);
    return 'value' in parsed ? { value: parsed.value === 'true' } : parsed;
  },
};

const LARGEST = 999_999_999;

/** A whole number, at most 999,999,999. */
export function wholeNumber(least: number, most: number = LARGEST): Kind<number> {
  const range = most === LARGEST ? `from ${least}` : `from ${least} to ${most}`;
  return {
    completion: 'nothing',
    parse: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (number >= least && number <= most) return { value: number };
      return { problem: `allowed is a whole number ${range}.` };
    },
  };
}

/** A number such as `5`, or a percentage such as `20%`. */
export const limit: Kind<Limit> = {
  completion: 'nothing',
  parse: (text) => {
    const percent = /^(\d{1,3})\s*%$/.exec(text)?.[1];
    if (Number(percent) <= 100) return { value: { kind: 'percent', percent: Number(percent) } };
    if (/^\d{1,9}$/.test(text)) return { value: { kind: 'count', count: Number(text) } };
    return { problem: 'allowed is a whole number such as 5, or a percentage such as 20%.' };
  },
};

/** Entries separated by line breaks or commas. Empty entries are ignored. */
export const list: Kind<readonly string[]> = {
  completion: 'nothing',
  parse: (text) => ({ value: entries(text, /[\n,]/) }),
};

/** Entries with a line each, as an option that is given several times is read. An entry may contain commas. */
export const lines: Kind<readonly string[]> = {
  completion: 'nothing',
  many: true,
  parse: (text) => ({ value: entries(text, /\n/) }),
};

function entries(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Any text. */
export const text: Kind<string> = { completion: 'nothing', parse: (value) => ({ value }) };

/** The path of a file or a folder. */
export const path: Kind<string> = { ...text, completion: 'file' };

/** The path of a folder. */
export const folder: Kind<string> = { ...text, completion: 'folder' };

/** A text that passes a test; `allowed` is the sentence for one that does not. */
export function textLike(test: (text: string) => boolean, allowed: string): Kind<string> {
  return { completion: 'nothing', parse: (value) => (test(value) ? { value } : { problem: allowed }) };
}

/** A text that nobody but the program may see. It is read apart from the options, and is never one on the command line. */
export const secret = { completion: 'nothing', secret: true } as const;
