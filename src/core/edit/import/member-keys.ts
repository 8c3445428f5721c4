import { isEmail, isId } from '../../directory/values.ts';
import { emailKey, type LiveMember } from '../../model/state.ts';
import type { ImportNotice } from './notice.ts';

/** A member's key in the directory: the e-mail, or a placeholder address. */
export interface LiveKey {
  readonly email: string;
  /** Undefined where GitBook's ID cannot be written as an `id`. */
  readonly id: string | undefined;
}

/** A domain that never exists (RFC 2606), so that no mail to it can arrive. */
const NOWHERE = 'no-email.invalid';

/**
 * Assigns keys to members, other than those that are taken. A member without a usable e-mail is pinned by ID under a
 * placeholder address, so that a plan finds the person and changes nothing.
 */
export function liveKeys(takenKeys: Iterable<string>) {
  const taken = new Set([...takenKeys].map(emailKey));
  const notices: ImportNotice[] = [];
  const claim = (email: string): boolean => {
    const key = emailKey(email);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };

  const placeholder = (id: string): string => {
    const local = id
      .toLowerCase()
      .replace(/[^a-z0-9_-]/g, '-')
      .slice(0, 60);
    for (let number = 1; ; number++) {
      const email = `member-${local}${number === 1 ? '' : `-${number}`}@${NOWHERE}`;
      if (claim(email)) return email;
    }
  };

  return {
    notices: notices as readonly ImportNotice[],
    /** Undefined for a member who has neither a usable e-mail nor a usable ID. */
    keyFor: ({ id: userId, displayName, email }: LiveMember): LiveKey | undefined => {
      const id = usableId(userId);
      const usable = email !== undefined && isEmail(email);
      if (usable && claim(email)) return { email, id };
      if (id === undefined) {
        notices.push({ kind: 'unnameable-member', userId, displayName, email });
        return undefined;
      }
      const why = email === undefined ? 'no-email' : usable ? 'shared-email' : 'refused-email';
      const key = placeholder(id);
      notices.push({ kind: 'placeholder-address', why, userId, displayName, email, key });
      return { email: key, id };
    },
  };
}

/** GitBook's ID, or undefined where it has spaces and cannot be written as an `id`. */
export function usableId(id: string): string | undefined {
  return isId(id) ? id : undefined;
}

/** How many members have each e-mail address, by its key. */
export function countEmails(members: readonly LiveMember[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { email } of members) {
    if (email !== undefined) counts.set(emailKey(email), (counts.get(emailKey(email)) ?? 0) + 1);
  }
  return counts;
}
