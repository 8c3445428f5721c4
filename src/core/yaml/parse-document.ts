import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';

/**
 * How many tokens (words, punctuation, spaces, line ends) of one file are read: enough for 10,000 users with all their
 * keys, and few enough that no file takes long.
 */
export const MAX_TOKENS = 400_000;
/** How many mappings, lists and other structures may be open at once. */
const MAX_OPEN = 300;

/** The first document of a YAML text, or why it was not read to the end. Offsets are in UTF-16 code units. */
type ParsedYaml =
  | {
      readonly kind: 'document';
      readonly contents: Document.Parsed['contents'];
      readonly errors: readonly YAMLError[];
      /** Where a second document starts, which is not read. */
      readonly second: number | undefined;
    }
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'too-long'; readonly offset: number };

/**
 * Parses the first document of a YAML 1.2 text with the package `yaml`, and collects its syntax errors. Stops as soon
 * as the text is nested too deeply or is too long, without reading the rest.
 */
export function parseYaml(text: string): ParsedYaml {
  return withoutStackTraces(() => parse(text));
}

function parse(text: string): ParsedYaml {
  const parser = new Parser();
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: false,
    // A directive %YAML 1.1 would otherwise turn yes into true and dates into times.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  });
  const documents: Document.Parsed[] = [];
  let begun = 0;
  let second: number | undefined;
  const take = (parsed: Iterable<Parameters<Composer['next']>[0]>): void => {
    for (const token of parsed) {
      if (token.type === 'document' && ++begun > 1) {
        second = token.offset;
        return;
      }
      documents.push(...composer.next(token));
    }
  };

  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    const { offset } = parser;
    take(parser.next(token));
    if (second !== undefined) break;
    if (parser.stack.length > MAX_OPEN) return { kind: 'too-deep', offset };
    if (++tokens > MAX_TOKENS) return { kind: 'too-long', offset };
  }
  if (second === undefined) take(parser.end());
  documents.push(...composer.end(true, text.length));
  const [document] = documents;
  const errors = document?.errors ?? [];
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return { kind: 'too-deep', offset: exhausted.pos[0] };
  return { kind: 'document', contents: document?.contents ?? null, errors, second };
}

/** Runs a function without stack traces: making one for each of a million syntax errors takes longer than parsing. */
function withoutStackTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
