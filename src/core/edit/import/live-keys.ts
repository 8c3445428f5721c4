import { isEmail } from '../../directory/parse.ts';
import { emailKey, type LiveMember } from '../../model/state.ts';
import type { ImportNotice } from './notice.ts';

/** A member's key in the directory: the e-mail, or else an address that leads nowhere. */
interface LiveKey {
  readonly email: string;
  /** Undefined where GitBook's ID cannot be written as one. */
  readonly id: string | undefined;
}

/** Hands out keys, each once. */
export interface LiveKeys {
  /** Undefined when a member can be named in no way. */
  keyFor(member: LiveMember): LiveKey | undefined;
  readonly notices: readonly ImportNotice[];
}

/** Reserved for what must not exist (RFC 2606): no mail to it can ever arrive. */
const NOWHERE = 'no-email.invalid';
const ID = /^\S+$/;

/**
 * Keys for members, beside those that are taken. Who cannot be named by the e-mail is pinned by ID under an address
 * that leads nowhere, so that a plan finds the person and leaves them as they are.
 */
export function liveKeys(takenKeys: Iterable<string>): LiveKeys {
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
    notices,
    keyFor: (member) => {
      const { id: userId, displayName, email } = member;
      const id = ID.test(userId) ? userId : undefined;
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
