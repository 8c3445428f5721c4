import { setImmediate } from 'node:timers/promises';
import type { GitBook } from './gitbook.ts';

/** Opens GitBook for a run, with its first answers on their way before the rest of the program is loaded. */
export interface EarlyGitBook {
  /** Asks for what every reading of an organization needs. Failures are for whoever opens GitBook next. */
  begin(organizationId: string): Promise<void>;
  /** Gives what was begun to the first who asks, and opens GitBook anew for others. */
  open(): Promise<GitBook>;
}

export function earlyGitBook(open: () => Promise<GitBook>): EarlyGitBook {
  let begun: Promise<GitBook> | undefined;
  return {
    async begin(organizationId) {
      begun = open();
      const gitBook = await begun.catch(() => undefined);
      gitBook?.openReader(organizationId).begin();
      // One turn connects and the next one sends: loading the program would hold up both.
      await setImmediate();
      await setImmediate();
    },
    open() {
      const first = begun ?? open();
      begun = undefined;
      return first;
    },
  };
}
