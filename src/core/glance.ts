import type { DirectoryFile } from './directory.ts';

/** What the lines of a directory's files seem to say: enough to begin reading GitBook, never to conclude from. */
export interface Glance {
  /** The organization that the files seem to be about. */
  readonly organizationId: string | undefined;
  /** Whether there seems to be a section `teams`. */
  readonly teams: boolean;
}

/** The organization stands at the beginning of a file, if it stands in it at all. */
const BEGINNING_BYTES = 4096;
const ORGANIZATION = /^organization: *(["']?)([\w-]+)\1 *(?:#.*)?\r?$/m;
const TEAMS = /^teams:/m;

/** Looks over the lines of a directory's files, long before they are parsed. */
export function glance(files: readonly DirectoryFile[]): Glance {
  // One byte a character: what is looked for is ASCII, and a megabyte takes no time.
  const decoder = new TextDecoder('latin1');
  const organizations = files.flatMap(({ bytes }) => {
    const beginning = decoder.decode(bytes.subarray(0, BEGINNING_BYTES));
    return ORGANIZATION.exec(beginning)?.[2] ?? [];
  });
  return {
    organizationId: organizations[0],
    teams: files.some(({ bytes }) => TEAMS.test(decoder.decode(bytes))),
  };
}
