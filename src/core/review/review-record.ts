import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { decodeMarker, encodeMarker } from './hidden-lines.ts';
import type { SigningKey } from './signing-key.ts';

/*
 * A review record says which plan a comment or an issue showed: one hidden line.
 *
 *   <!-- gitbook-directory-sync:review v2 repository=… pull=7 head=… … covers=all hash=7 destructive=2:… other=40:… key=… sig=… -->
 *
 * For each change it has the first bytes of a SHA-256 of organization, fingerprint, whether the change is destructive,
 * and the change's key: as many bytes as there is room for, from 16 down to 7, so that 3,000 changes take 28,000
 * characters. The fingerprint in the hash is a salt that depends on the whole plan. A change that was not reviewed
 * therefore passes only if it matches one of the n hashes of exactly that plan (a chance of n in 2^56 at the
 * shortest). An attacker cannot prepare two changes that look alike (2^28 attempts), because every other plan has
 * other hashes.
 *
 * An HMAC-SHA-256 signs the line. Other workflows of the repository have the same bot account, and can edit the comment:
 * they have no key. A record says which commit of which pull request it is about, so it cannot be moved either.
 */

/** What a record is about. `at` is when the plan was first shown: ISO 8601, UTC. */
export interface RecordSubject {
  /** `owner/name`, in lower case. */
  readonly repository: string;
  /** Undefined for the issue about drift, which also has no commits. */
  readonly pullRequest: number | undefined;
  /** The pull request's own last commit. */
  readonly head: string | undefined;
  /** The commit of the base branch that the plan was made with. */
  readonly base: string | undefined;
  readonly organizationId: string;
  /** See `directoryKey`. */
  readonly directory: string;
}

/** A change of a plan that is recorded. */
export interface RecordedChange {
  /** Identifies the change in its plan, with all that a reader sees of it: the same text for the same change. */
  readonly key: string;
  /** Keys that the change may have had in an earlier plan. They are compared, and never encoded. */
  readonly earlierKeys?: readonly string[];
  readonly destructive: boolean;
}

/** A plan, or some of its changes. `fingerprint` is the plan's: a SHA-256 in lower-case hexadecimal. */
export interface RecordedPlan<C extends RecordedChange = RecordedChange> {
  readonly fingerprint: string;
  readonly changes: readonly C[];
}

/** A record that is still to be written. */
export interface RecordDraft extends RecordSubject {
  readonly plan: RecordedPlan;
  readonly at: string;
}

/** For which changes the record had room. `fingerprint`: for none, so only exactly the same plan passes. */
export type RecordCoverage = 'all' | 'destructive' | 'fingerprint';

/** A review record, parsed. Hashes are in standard base64. */
export interface ReviewRecord extends RecordSubject {
  readonly at: string;
  readonly fingerprint: string;
  readonly covers: RecordCoverage;
  readonly hashBytes: number;
  readonly destructive: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** Why a line does not count as a record. */
export type RecordProblem =
  /** There is none. */
  | 'missing'
  /** An earlier release wrote it, and nothing proves it. */
  | 'old'
  /** It was signed with another key: plan and apply have different secrets. */
  | 'other-key'
  /** The signature is wrong: somebody has edited it. */
  | 'edited'
  /** It is about another commit of the pull request than its last one. */
  | 'other-head'
  /** It is about another pull request, directory or organization. */
  | 'other-subject';

/** A record, or why it does not count. */
export type RecordResult =
  | { readonly valid: true; readonly record: ReviewRecord }
  | { readonly valid: false; readonly problem: RecordProblem };

/** The most characters that a comment's record may have. */
export const RECORD_CHARACTERS = 30_000;

const MOST_BYTES = 16;
const LEAST_BYTES = 7;
const COVERAGES: readonly RecordCoverage[] = ['all', 'destructive', 'fingerprint'];

/**
 * The record of a plan, as one signed line. Where it would be longer than `maxCharacters` it leaves out the changes that
 * are not destructive, then all changes; the record's `covers` says which. The shortest form has about 500 characters,
 * and is returned even where that is too long. Throws a `TypeError` for a malformed fingerprint.
 */
export function encodeReviewRecord(draft: RecordDraft, key: SigningKey, maxCharacters = RECORD_CHARACTERS): string {
  const { plan, ...subject } = draft;
  const { fingerprint } = plan;
  if (!/^[0-9a-f]{64}$/.test(fingerprint)) {
    throw new TypeError('A fingerprint is 64 lower-case hexadecimal digits.');
  }
  const salt = { organizationId: subject.organizationId, fingerprint };
  const digests = (destructive: boolean): readonly Buffer[] =>
    plan.changes
      .filter((change) => change.destructive === destructive)
      .map((change) => digestOf(salt, destructive, change.key));
  const [destructiveDigests, otherDigests] = [digests(true), digests(false)];
  let line = '';
  for (const covers of COVERAGES) {
    const least = covers === 'fingerprint' ? MOST_BYTES : LEAST_BYTES;
    for (let hashBytes = MOST_BYTES; hashBytes >= least; hashBytes -= 1) {
      const hashes = (all: readonly Buffer[]) => new Set(all.map((digest) => shorten(digest, hashBytes)));
      const destructive = hashes(covers === 'fingerprint' ? [] : destructiveDigests);
      const other = hashes(covers === 'all' ? otherDigests : []);
      line = formatRecord({ ...subject, fingerprint, covers, hashBytes, destructive, other }, key);
      if (line.length <= maxCharacters) return line;
    }
  }
  return line;
}

/** Whether a line may be a comment's record, valid or damaged. */
export function isRecordLine(line: string): boolean {
  return line.length <= RECORD_CHARACTERS && /^<!-- gitbook-directory-sync:review [^<>]* -->$/.test(line);
}

/** The record that a line is, if it was signed with this key. */
export function readReviewRecord(line: string | undefined, key: SigningKey): RecordResult {
  const problem = (why: RecordProblem): RecordResult => ({ valid: false, problem: why });
  if (line === undefined) return problem('missing');
  if (line.startsWith('<!-- gitbook-directory-sync:review v1 ')) return problem('old');
  const record = parseRecord(line);
  if (record === undefined) return problem('edited');
  if (/ key=([0-9a-f]{8}) /.exec(line)?.[1] !== key.id) return problem('other-key');
  const genuine = formatRecord(record, key);
  const isGenuine = genuine.length === line.length && timingSafeEqual(Buffer.from(genuine), Buffer.from(line));
  return isGenuine ? { valid: true, record } : problem('edited');
}

/** The same for a record that must be about a subject. `base` may differ: the base branch moves on. */
export function readRecordOf(subject: RecordSubject, line: string | undefined, key: SigningKey): RecordResult {
  const result = readReviewRecord(line, key);
  if (!result.valid) return result;
  const { repository, pullRequest, organizationId, directory, head } = result.record;
  const isSubject =
    repository === subject.repository &&
    pullRequest === subject.pullRequest &&
    organizationId === subject.organizationId.toWellFormed() &&
    directory === subject.directory;
  if (!isSubject) return { valid: false, problem: 'other-subject' };
  return head === subject.head ? result : { valid: false, problem: 'other-head' };
}

/**
 * The changes of a plan that are not in the record. None where the plan is the recorded one, or has only become
 * smaller since.
 */
export function changesNotIn<C extends RecordedChange>(record: ReviewRecord, plan: RecordedPlan<C>): readonly C[] {
  if (plan.fingerprint === record.fingerprint) return [];
  return plan.changes.filter((change) => {
    const known = change.destructive ? record.destructive : record.other;
    if (known.size === 0) return true;
    const keys = [change.key, ...(change.earlierKeys ?? [])];
    return !keys.some((key) => known.has(shorten(digestOf(record, change.destructive, key), record.hashBytes)));
  });
}

function digestOf(
  salt: { readonly organizationId: string; readonly fingerprint: string },
  destructive: boolean,
  key: string,
): Buffer {
  const parts = [salt.organizationId, salt.fingerprint, destructive, key];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

function shorten(digest: Buffer, bytes: number): string {
  return digest.subarray(0, bytes).toString('base64');
}

function formatRecord(record: ReviewRecord, key: SigningKey): string {
  const text = [
    'gitbook-directory-sync:review v2',
    `repository=${encodeMarker(record.repository)}`,
    `pull=${record.pullRequest ?? NONE}`,
    `head=${record.head ?? NONE}`,
    `base=${record.base ?? NONE}`,
    `organization=${encodeMarker(record.organizationId)}`,
    `directory=${record.directory}`,
    `at=${encodeMarker(record.at)}`,
    `fingerprint=${record.fingerprint}`,
    `covers=${record.covers}`,
    `hash=${record.hashBytes}`,
    `destructive=${record.destructive.size}:${pack(record.destructive)}`,
    `other=${record.other.size}:${pack(record.other)}`,
    `key=${key.id}`,
  ].join(' ');
  const signature = createHmac('sha256', key.secret).update(text).digest('base64').replace(/=+$/, '');
  return `<!-- ${text} sig=${signature} -->`;
}

/** Stands for what is undefined. No number and no commit is written like this. */
const NONE = 'none';

const RECORD =
  /^<!-- gitbook-directory-sync:review v2 repository=(\S*) pull=(\d{1,15}|none) head=([0-9a-f]{1,64}|none) base=([0-9a-f]{1,64}|none) organization=(\S*) directory=([0-9a-f]{16}) at=(\S+) fingerprint=([0-9a-f]{64}) covers=(all|destructive|fingerprint) hash=(\d{1,2}) destructive=\d{1,6}:([A-Za-z0-9+/]*) other=\d{1,6}:([A-Za-z0-9+/]*) key=[0-9a-f]{8} sig=[A-Za-z0-9+/]+ -->$/;

/** Whatever else is wrong with a line, its signature is wrong as well: the same record is always the same line. */
function parseRecord(line: string): ReviewRecord | undefined {
  const [, repository, pull, head, base, organization, directory, at, fingerprint, ...rest] = RECORD.exec(line) ?? [];
  const [covers, bytes, destructive = '', other = ''] = rest;
  const coverage = COVERAGES.find((name) => name === covers);
  const hashBytes = Number(bytes);
  const texts = [repository, organization, at].map((text) => decodeMarker(text ?? ''));
  const [repositoryName, organizationId, time] = texts;
  if (repositoryName === undefined || organizationId === undefined || time === undefined) return undefined;
  if (directory === undefined || fingerprint === undefined || coverage === undefined) return undefined;
  if (!(hashBytes >= LEAST_BYTES && hashBytes <= MOST_BYTES)) return undefined;
  return {
    repository: repositoryName,
    pullRequest: pull === NONE ? undefined : Number(pull),
    head: head === NONE ? undefined : head,
    base: base === NONE ? undefined : base,
    organizationId,
    directory,
    at: time,
    fingerprint,
    covers: coverage,
    hashBytes,
    destructive: unpack(destructive, hashBytes),
    other: unpack(other, hashBytes),
  };
}

/** Standard base64 has no hyphen, so the line never has two in a row, which ends a comment for strict HTML parsers. */
function pack(hashes: ReadonlySet<string>): string {
  const bytes = [...hashes].sort().map((hash) => Buffer.from(hash, 'base64'));
  return Buffer.concat(bytes).toString('base64').replace(/=+$/, '');
}

function unpack(text: string, hashBytes: number): ReadonlySet<string> {
  const bytes = Buffer.from(text, 'base64');
  const hashes = new Set<string>();
  for (let start = 0; start < bytes.length; start += hashBytes) {
    hashes.add(shorten(bytes.subarray(start), hashBytes));
  }
  return hashes;
}
