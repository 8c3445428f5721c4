/**
 * Sentences as data. A `Text` separates our own words from text of YAML or GitBook, so that each renderer escapes
 * exactly the foreign part. In `say`, a plain string is foreign: safe by default.
 */
export type Span =
  /** Our own words. `strong` emphasizes them. */
  | { readonly kind: 'words' | 'strong'; readonly text: string }
  /** Text from YAML, GitBook or GitHub. */
  | { readonly kind: 'foreign'; readonly text: string }
  /** A value that people type: an e-mail, a role, an option. May be foreign. */
  | { readonly kind: 'code'; readonly text: string };

/** A sentence, or part of one. */
export type Text = readonly Span[];

/** A sentence: `` say`${strong('2')} members of ${title}` ``. Strings are foreign, numbers get separators. */
export function say(strings: TemplateStringsArray, ...values: readonly (string | number | Span | Text)[]): Text {
  const spans: Span[] = [];
  strings.forEach((words, index) => {
    if (words !== '') spans.push({ kind: 'words', text: words });
    const value = values[index];
    if (value !== undefined) spans.push(...toSpans(value));
  });
  return spans;
}

function toSpans(value: string | number | Span | Text): Text {
  if (typeof value === 'string') return [{ kind: 'foreign', text: value }];
  if (typeof value === 'number') return [{ kind: 'words', text: formatNumber(value) }];
  return 'kind' in value ? [value] : value;
}

function spanOf(kind: Span['kind']): (text: string) => Span {
  return (text) => ({ kind, text });
}

/** Our own words as a span. */
export const words = spanOf('words');
/** Our own words, emphasized. */
export const strong = spanOf('strong');
/** A value that people type. May be foreign. */
export const code = spanOf('code');
/** Text from YAML, GitBook or GitHub as a span. */
export const foreign = spanOf('foreign');

/** `1,234`, in every locale. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 member`, `2,140 members`. */
export function count(value: number, singular: string, plural: string = `${singular}s`): string {
  return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}

/** `a, b and c`. */
export function list(items: readonly Text[]): Text {
  return items.flatMap((item, index) =>
    index === 0 ? item : [words(index === items.length - 1 ? ' and ' : ', '), ...item],
  );
}

/** At most `most` items of a total, and how many others there are: `a, b and 3 others`. */
export function listSome(items: readonly Text[], most: number, total = items.length): Text {
  const shown = items.slice(0, most);
  const left = total - shown.length;
  return list(left > 0 ? [...shown, [words(count(left, 'other'))]] : shown);
}

/** The text without formatting, as one string. Foreign parts are not escaped: escape before showing it. */
export function plainText(text: Text): string {
  return text.map((span) => span.text).join('');
}
