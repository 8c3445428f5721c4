import type { GitBook } from './gitbook.ts';

/** Opens GitBook for a run, with its first answers on their way before the rest of the program is loaded. */
export interface EarlyGitBook {
  /** Asks for what every reading needs, as far as it is known. Failures are for whoever opens GitBook next. */
  begin(organizationId: string | undefined): Promise<void>;
  /** Gives what was begun to the first who asks, and opens GitBook anew for others. */
  open(): Promise<GitBook>;
}

export function earlyGitBook(open: () => Promise<GitBook>): EarlyGitBook {
  let begun: Promise<GitBook> | undefined;
  return {
    async begin(organizationId) {
      begun = open();
      const gitBook = await begun.catch(() => undefined);
      await gitBook?.begin(organizationId);
    },
    open() {
      const first = begun ?? open();
      begun = undefined;
      return first;
    },
  };
}
