import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';

/**
 * How many pieces of YAML (words, signs, spaces, line ends) are read of one file: 10,000 users with all their keys,
 * and few enough that no file keeps the reader busy for long.
 */
export const MAX_PIECES = 400_000;
/** How many mappings, lists and the like may be open at one place. */
const MAX_OPEN = 300;

/** What reading a YAML text came to. Offsets count UTF-16 code units. */
export type YamlRead =
  | {
      readonly kind: 'document';
      readonly contents: Document.Parsed['contents'];
      readonly errors: readonly YAMLError[];
      /** Where a second document begins; it is not read. */
      readonly second: number | undefined;
    }
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'too-long'; readonly offset: number };

/**
 * Reads the first document of a YAML 1.2 text, with any number of syntax errors. Stops where the text is nested too
 * deeply or goes on for too long, instead of first reading all of it.
 */
export function readYaml(text: string): YamlRead {
  return withoutStacks(() => read(text));
}

function read(text: string): YamlRead {
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
  const take = (tokens: Iterable<Parameters<Composer['next']>[0]>): void => {
    for (const token of tokens) {
      if (token.type === 'document' && ++begun > 1) {
        second = token.offset;
        return;
      }
      documents.push(...composer.next(token));
    }
  };

  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    const { offset } = parser;
    take(parser.next(piece));
    if (second !== undefined) break;
    if (parser.stack.length > MAX_OPEN) return { kind: 'too-deep', offset };
    if (++pieces > MAX_PIECES) return { kind: 'too-long', offset };
  }
  if (second === undefined) take(parser.end());
  documents.push(...composer.end(true, text.length));
  const [document] = documents;
  const errors = document?.errors ?? [];
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return { kind: 'too-deep', offset: exhausted.pos[0] };
  return { kind: 'document', contents: document?.contents ?? null, errors, second };
}

/** Making a stack trace for each of a million syntax errors takes longer than finding them. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
