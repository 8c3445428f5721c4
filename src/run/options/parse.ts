import { quote } from '../../core/model/quote.ts';
import type { Kind } from './kinds.ts';

/** An option, as far as parsing needs to know it. */
export interface OptionShape<T = unknown> {
  readonly kind: Kind<T>;
  /** The text that is parsed when the user gives none. Without it, the value is undefined. */
  readonly default?: string;
}

/** `max-seats` → `maxSeats`, as commander names the values of options, too. */
type CamelCase<N extends string> = N extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : N;

type ValueOf<O> = O extends OptionShape<infer T> ? (O extends { readonly default: string } ? T : T | undefined) : never;

/** The parsed values of options, by their names in camel case. Secrets are not among them. */
export type Values<Table> = {
  readonly [N in keyof Table as Table[N] extends OptionShape ? CamelCase<N & string> : never]: ValueOf<Table[N]>;
};

/** Reads the text that the user gave for an option; undefined when there is none. */
export type ReadText = (name: string) => string | undefined;

/** What was parsed, or every problem, each a sentence that names its place and what is allowed. */
export type Parsed<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly problems: readonly string[] };

/** All problems of several parts, each parsed. */
export function problemsOf(...parts: readonly Parsed<unknown>[]): readonly string[] {
  return parts.flatMap((part) => (part.ok ? [] : part.problems));
}

/** Parses every option of a table, and reports all problems at once. Skips secrets. */
export function parseTable<Table extends object>(table: Table, read: ReadText): Parsed<Values<Table>> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    if (!isParsed(option)) continue;
    const text = read(name) ?? option.default;
    if (text === undefined) {
      values[camelCase(name)] = undefined;
      continue;
    }
    const parsed = option.kind.parse(text);
    if ('value' in parsed) values[camelCase(name)] = parsed.value;
    else problems.push(`${name} is ${quote(text)}; ${parsed.problem}`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values as Values<Table> };
}

function isParsed(option: { readonly kind: object }): option is OptionShape {
  return 'parse' in option.kind;
}

/** `max-seats` → `maxSeats` */
export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
