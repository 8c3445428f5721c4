import { createCipheriv, createDecipheriv } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Ledger, OpenInvitation, RequestedRemoval } from '../model/ledger.ts';
import { ORGANIZATION_ROLES } from '../model/state.ts';
import type { SigningKey } from './signing-key.ts';

/*
 * A ledger as one hidden line of a comment:
 *
 *   <!-- gitbook-directory-sync:ledger v1 key=0a1b2c3d data=… -->
 *
 * The data is IV (12 bytes), tag (16) and ciphertext of AES-256-GCM over deflated JSON, in standard base64, which has no
 * hyphen that could end the HTML comment. It is encrypted because comments may be public and `mask-emails` may be on,
 * and authenticated because a plan believes it. What it is about is additional authenticated data, so a line that is
 * copied to another repository, organization or directory cannot be read there.
 */

/** What a ledger is about. `directory` identifies the directory within the repository: see `directoryKey`. */
export interface LedgerSubject {
  /** Such as `acme/handbook`. */
  readonly repository: string;
  readonly organizationId: string;
  readonly directory: string;
}

/** How a ledger is written. */
export interface LedgerWriting {
  /** 12 random bytes, which no other line may have. */
  readonly iv: Uint8Array;
  /** When the ledger was made, ISO 8601 in UTC. It tells which of several lines is the newest. */
  readonly at: string;
  /** Default: `LEDGER_CHARACTERS`. */
  readonly maxCharacters?: number;
}

/** What became of reading a line. `other-key`: it was made with another secret. */
export type LedgerReading =
  | { readonly kind: 'ledger'; readonly ledger: Ledger; readonly at: string }
  | { readonly kind: 'other-key' }
  | { readonly kind: 'unreadable' };

/** The most characters that a ledger's line has by default. */
export const LEDGER_CHARACTERS = 30_000;

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Far more than any line of a comment can hold. */
const MOST_CHARACTERS = 100_000;
const MOST_BYTES = 10_000_000;
const LINE = /^<!-- gitbook-directory-sync:ledger v1 key=([0-9a-f]{8}) data=([A-Za-z0-9+/]+={0,2}) -->$/;

/**
 * A ledger as one line. Where that would be longer than `maxCharacters`, it leaves out the user IDs of invitations, which
 * matter only when somebody accepts under another address; then removals, and then invitations: those of the oldest mail
 * first, because it is the next to be sent again anyway, and invited administrators last. An empty ledger takes about 200
 * characters, and is returned even where that is too long. Throws a `RangeError` for an IV of another length.
 */
export function encodeLedger(ledger: Ledger, key: SigningKey, about: LedgerSubject, writing: LedgerWriting): string {
  const { iv, at, maxCharacters = LEDGER_CHARACTERS } = writing;
  if (iv.length !== IV_BYTES) throw new RangeError(`An IV has ${IV_BYTES} bytes, not ${iv.length}.`);
  const lineOf = (entries: Ledger) =>
    `<!-- ${HEAD} key=${key.id} data=${encrypt(pack(entries, at), key, about, iv)} -->`;

  const whole = lineOf(ledger);
  if (whole.length <= maxCharacters) return whole;
  let kept = mostImportantFirst(ledger);
  for (;;) {
    const line = lineOf(kept);
    if (line.length <= maxCharacters || kept.invitations.length + kept.removals.length === 0) return line;
    kept = shortened(kept, maxCharacters / line.length);
  }
}

function shortened({ invitations, removals }: Ledger, share: number): Ledger {
  const fewer = <T>(list: readonly T[]): readonly T[] =>
    list.slice(0, Math.min(list.length - 1, Math.floor(list.length * share)));
  return removals.length > 0
    ? { invitations, removals: fewer(removals) }
    : { invitations: fewer(invitations), removals };
}

const HEAD = 'gitbook-directory-sync:ledger v1';

/** Whether a line may be a ledger, readable or not. */
export function isLedgerLine(line: string): boolean {
  return line.length <= MOST_CHARACTERS && LINE.test(line);
}

/** Reads a line of `encodeLedger`. Never throws, whatever the line is. */
export function decodeLedger(line: string, key: SigningKey, about: LedgerSubject): LedgerReading {
  const [, id, data = ''] = (line.length <= MOST_CHARACTERS && LINE.exec(line)) || [];
  if (id === undefined) return { kind: 'unreadable' };
  if (id !== key.id) return { kind: 'other-key' };
  try {
    return { kind: 'ledger', ...unpack(decrypt(data, key, about)) };
  } catch {
    return { kind: 'unreadable' };
  }
}

function encrypt(content: Uint8Array, key: SigningKey, about: LedgerSubject, iv: Uint8Array): string {
  const cipher = createCipheriv('aes-256-gcm', key.secret, iv).setAAD(authenticated(about));
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]).toString('base64');
}

/** Throws for everything that was not encrypted with this key and about the same. */
function decrypt(data: string, key: SigningKey, about: LedgerSubject): Uint8Array {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.toString('base64') !== data) throw new TypeError('not the only spelling of these bytes');
  const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
  const decipher = createDecipheriv('aes-256-gcm', key.secret, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(authenticated(about)).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

function authenticated({ repository, organizationId, directory }: LedgerSubject): Buffer {
  return Buffer.from(JSON.stringify([HEAD, repository, organizationId, directory]));
}

/** Invitations by columns, which deflates to seven eighths of what rows would. Removals, which are few, by rows. */
function pack({ invitations, removals }: Ledger, at: string): Uint8Array {
  const columns = [
    invitations.map(({ email }) => email),
    invitations.map(({ role }) => ORGANIZATION_ROLES.indexOf(role)),
    invitations.map(({ sso }) => Number(sso)),
    invitations.map(({ since }) => since),
    invitations.map(({ sent }) => sent),
    invitations.map(({ pullRequest }) => pullRequest ?? null),
    invitations.map(({ userId }) => userId ?? null),
    removals.map(({ userId, since, sent, pullRequest }) => [userId, since, sent, pullRequest ?? null]),
  ];
  return deflateRawSync(JSON.stringify([at, ...columns]), { level: 9 });
}

/** Throws for everything that `pack` does not make. Earlier versions knew no removals. */
function unpack(content: Uint8Array): { readonly ledger: Ledger; readonly at: string } {
  const json: unknown = JSON.parse(inflateRawSync(content, { maxOutputLength: MOST_BYTES }).toString());
  const [at, emails, ...others] = Array.isArray(json) ? json : [];
  const removals = others[6] ?? [];
  const ledger = {
    invitations: emails.map((email: unknown, row: number) =>
      unpackInvitation(email, ...others.map((each) => each[row])),
    ),
    removals: removals.map((row: readonly unknown[]) => unpackRemoval(...row)),
  };
  return { ledger, at: timeOf(at) };
}

function unpackInvitation(...row: readonly unknown[]): OpenInvitation {
  const [email, roleIndex, sso, since, sent, pullRequest, userId] = row;
  const role = typeof roleIndex === 'number' ? ORGANIZATION_ROLES[roleIndex] : undefined;
  if (typeof email !== 'string' || role === undefined) throw new TypeError('not an entry of a ledger');
  const entry = {
    email,
    role,
    sso: sso === 1,
    since: timeOf(since),
    sent: timeOf(sent),
    pullRequest: numberOf(pullRequest),
  };
  return typeof userId === 'string' ? { ...entry, userId } : entry;
}

function unpackRemoval(...[userId, since, sent, pullRequest]: readonly unknown[]): RequestedRemoval {
  if (typeof userId !== 'string') throw new TypeError('not a removal of a ledger');
  return { userId, since: timeOf(since), sent: timeOf(sent), pullRequest: numberOf(pullRequest) };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function timeOf(value: unknown): string {
  if (typeof value === 'string' && Number.isFinite(Date.parse(value))) return value;
  throw new TypeError('not a time');
}

/** Without the user IDs of invitations. */
function mostImportantFirst({ invitations, removals }: Ledger): Ledger {
  const isAdmin = ({ role }: OpenInvitation) => role === 'admin';
  const newestFirst = (a: Pick<OpenInvitation, 'sent'>, b: typeof a) => Date.parse(b.sent) - Date.parse(a.sent);
  return {
    invitations: invitations
      .toSorted((a, b) => Number(isAdmin(b)) - Number(isAdmin(a)) || newestFirst(a, b))
      .map(({ userId: _, ...invitation }): OpenInvitation => invitation),
    removals: removals.toSorted(newestFirst),
  };
}
