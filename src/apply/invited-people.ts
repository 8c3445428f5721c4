import type { Reader } from '../core/model/ports.ts';
import { emailKey } from '../core/model/state.ts';
import type { Ledger } from './ledger.ts';

/** The people whom a run has invited, and their user IDs as far as they are known. */
export interface InvitedPeople {
  /** Records an invitation that GitBook took, with the user ID where the answer says whose it is. */
  add(email: string, userId: string | undefined): void;
  has(email: string): boolean;
  idOf(email: string): string | undefined;
  /** Whether somebody was in the member list at the last `lookUp`. */
  isListed(email: string): boolean;
  /** Looks for the invited people in the member list. One call a run, however often it is called. */
  lookUp(): Promise<void>;
  /** The known user IDs, by e-mail key. */
  ids(): ReadonlyMap<string, string>;
}

/** Starts with nobody. After a lookup that fails, people count as not listed. */
export function noInvitedPeople(reader: Pick<Reader, 'newestMembers'>, ledger: Ledger): InvitedPeople {
  const invited = new Set<string>();
  const listed = new Set<string>();
  const ids = new Map<string, string>();
  let lookup: Promise<unknown> | undefined;

  const look = () =>
    ledger.attempt(async () => {
      for (const { id, email } of await reader.newestMembers(invited.size)) {
        const key = emailKey(email ?? '');
        if (!invited.has(key)) continue;
        listed.add(key);
        ids.set(key, id);
      }
    });
  return {
    add: (email, userId) => {
      invited.add(emailKey(email));
      if (userId !== undefined) ids.set(emailKey(email), userId);
    },
    has: (email) => invited.has(emailKey(email)),
    idOf: (email) => ids.get(emailKey(email)),
    isListed: (email) => listed.has(emailKey(email)),
    lookUp: async () => {
      lookup ??= look();
      await lookup;
    },
    ids: () => ids,
  };
}
