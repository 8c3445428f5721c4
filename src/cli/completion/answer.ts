import { type Command, optionsOf, type ShownOption } from '../command.ts';
import { COMMANDS, GROUPS } from '../commands.ts';

/** What fits at the end of a command line: words, each with a description, or paths that the shell finds itself. */
export type Answer = { readonly kind: 'words'; readonly words: readonly Word[] } | { readonly kind: 'file' | 'folder' };

/** A word that a shell can complete. */
interface Word {
  readonly word: string;
  readonly description: string;
}

/** An answer as the scripts of the shells read it: a line for each word, or `:file` or `:folder`. */
export function answerShell(shell: string, words: readonly string[]): string {
  const answer = complete(words);
  if (answer.kind !== 'words') return `:${answer.kind}`;
  return answer.words
    .map(({ word, description }) => {
      if (shell === 'bash' || description === '') return word;
      return shell === 'fish' ? `${word}\t${description}` : `${word.replaceAll(':', '\\:')}:${description}`;
    })
    .join('\n');
}

/**
 * What fits in place of the last word.
 *
 * @param words what follows the program's name; bash gives `--option=value` as three words
 */
export function complete(words: readonly string[]): Answer {
  const place = readPlace(words.slice(0, -1));
  const current = words.at(-1) ?? '';
  if (current === '=' && place.last) return valuesOf(place.last, '');
  if (place.open) return valuesOf(place.open, current);
  const [, name, value] = /^--([^=]+)=(.*)$/.exec(current) ?? [];
  if (name !== undefined && value !== undefined) return valuesOf(find(name, place.command), value, `--${name}=`);
  return matching(current.startsWith('-') ? optionWords(place) : argumentWords(place), current);
}

/** Where on a command line a word is. */
interface Place {
  /** The command or group so far; empty for the program itself. */
  readonly path: string;
  /** Undefined for a group, and the program. */
  readonly command: Command | undefined;
  /** How many arguments there are already. */
  readonly given: number;
  /** The option before, if it takes a value. */
  readonly last: ShownOption | undefined;
  /** The same, if its value is still to come. */
  readonly open: ShownOption | undefined;
}

function readPlace(before: readonly string[]): Place {
  let path = '';
  let given = 0;
  let last: ShownOption | undefined;
  let open: ShownOption | undefined;
  for (const word of before) {
    const command = COMMANDS.find(({ name }) => name === path);
    if (word === '=') {
      open = last;
    } else if (open !== undefined) {
      open = undefined;
      last = undefined;
    } else if (word.startsWith('-')) {
      last = find(word.replace(/^-+/, ''), command);
      open = last?.value.startsWith('<') ? last : undefined;
    } else {
      last = undefined;
      const next = path === '' ? word : `${path} ${word}`;
      if (given === 0 && isPath(next)) path = next;
      else given++;
    }
  }
  return { path, command: COMMANDS.find(({ name }) => name === path), given, last, open };
}

function isPath(path: string): boolean {
  return GROUPS.some(({ name }) => name === path) || COMMANDS.some(({ name }) => name === path);
}

/** An option that takes a value: the command's own before another command's of the same name. */
function find(name: string, command: Command | undefined): ShownOption | undefined {
  return [...(command ? [command] : []), ...COMMANDS]
    .flatMap(optionsOf)
    .find((option) => option.name === name && option.value !== '');
}

function valuesOf(option: ShownOption | undefined, begun: string, before = ''): Answer {
  const completion = option?.kind.completion ?? 'nothing';
  if (completion === 'file' || completion === 'folder') return { kind: completion };
  if (completion === 'nothing') return { kind: 'words', words: [] };
  const words = completion.filter((word) => word.startsWith(begun));
  return { kind: 'words', words: words.map((word) => ({ word: before + word, description: '' })) };
}

function matching(words: readonly Word[], begun: string): Answer {
  return { kind: 'words', words: words.filter(({ word }) => word.startsWith(begun)) };
}

function optionWords({ path, command }: Place): readonly Word[] {
  const options = command === undefined ? [] : optionsOf(command);
  return [
    ...options.map(({ name, description }) => ({ word: `--${name}`, description })),
    ...(path === '' ? [{ word: '--version', description: 'output the version number' }] : []),
    { word: '--help', description: 'display help for command' },
  ];
}

function argumentWords({ path, command, given }: Place): readonly Word[] {
  const words = command?.arguments[given]?.words;
  if (words) return words.map((word) => ({ word, description: '' }));
  if (command !== undefined || given > 0) return [];
  const below = path === '' ? '' : `${path} `;
  const names = COMMANDS.map(({ name }) => name).filter((name) => name.startsWith(below));
  const next = new Set(names.map((name) => name.slice(below.length).split(' ')[0] ?? ''));
  return [...next].map((word) => {
    const called = [...COMMANDS, ...GROUPS].find(({ name }) => name === below + word);
    return { word, description: called?.description ?? '' };
  });
}
