import { createHash } from 'node:crypto';
import { decodeMarker, encodeMarker } from './hidden-lines.ts';

/*
 * A review record says which plan a comment or an issue showed: one hidden line.
 *
 *   <!-- gitbook-directory-sync:review v1 organization=… fingerprint=… covers=all hash=7 destructive=2:… other=40:… check=… -->
 *
 * For each change it has the first bytes of a SHA-256 of organization, fingerprint, whether the change is destructive,
 * and the change's key: as many bytes as there is room for, from 16 down to 7, so that 3,000 changes take 28,000
 * characters. The fingerprint in the hash is a salt that depends on the whole plan. A change that was not reviewed
 * therefore passes only if it matches one of the n hashes of exactly that plan (a chance of n in 2^56 at the
 * shortest). An attacker cannot prepare two changes that look alike (2^28 attempts), because every other plan has
 * other hashes.
 *
 * The checksum detects accidents and careless edits. Two things prevent forgery: only comments of the token's own
 * account count, and only a record in this exact spelling, right below the marker that the comment begins with, counts;
 * text of the plan is always further down.
 */

/** A change of a plan that is recorded. */
export interface RecordedChange {
  /** Identifies the change in its plan: the same text for the same change. */
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

/** For which changes the record had room. `fingerprint`: for none, so only exactly the same plan passes. */
export type RecordCoverage = 'all' | 'destructive' | 'fingerprint';

/** A review record, parsed. Hashes are in standard base64. */
export interface ReviewRecord {
  readonly organizationId: string;
  readonly fingerprint: string;
  readonly covers: RecordCoverage;
  readonly hashBytes: number;
  readonly destructive: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** The most characters that a comment's record may have. */
export const RECORD_CHARACTERS = 30_000;

const MOST_BYTES = 16;
const LEAST_BYTES = 7;
const COVERAGES: readonly RecordCoverage[] = ['all', 'destructive', 'fingerprint'];

/**
 * The record of a plan, as one line. Where it would be longer than `maxCharacters` it leaves out the changes that are
 * not destructive, then all changes; `parseReviewRecord(line)?.covers` says which. The shortest form has about 230
 * characters, and is returned even where that is too long. Throws a `TypeError` for a malformed fingerprint.
 */
export function encodeReviewRecord(
  plan: RecordedPlan & { readonly organizationId: string },
  maxCharacters: number = RECORD_CHARACTERS,
): string {
  if (!/^[0-9a-f]{64}$/.test(plan.fingerprint)) {
    throw new TypeError('A fingerprint is 64 lower-case hexadecimal digits.');
  }
  const { organizationId, fingerprint } = plan;
  const digests = (destructive: boolean): readonly Buffer[] =>
    plan.changes.filter((change) => change.destructive === destructive).map((change) => digestOf(plan, change));
  const [destructiveDigests, otherDigests] = [digests(true), digests(false)];
  let line = '';
  for (const covers of COVERAGES) {
    const least = covers === 'fingerprint' ? MOST_BYTES : LEAST_BYTES;
    for (let hashBytes = MOST_BYTES; hashBytes >= least; hashBytes -= 1) {
      const hashes = (all: readonly Buffer[]) => new Set(all.map((digest) => shorten(digest, hashBytes)));
      const destructive = hashes(covers === 'fingerprint' ? [] : destructiveDigests);
      const other = hashes(covers === 'all' ? otherDigests : []);
      line = formatRecord({ organizationId, fingerprint, covers, hashBytes, destructive, other });
      if (line.length <= maxCharacters) return line;
    }
  }
  return line;
}

/** Whether a line may be a comment's record, valid or damaged. */
export function isRecordLine(line: string): boolean {
  return line.length <= RECORD_CHARACTERS && /^<!-- gitbook-directory-sync:review [^<>]* -->$/.test(line);
}

/** Parses a line of `encodeReviewRecord`; undefined for anything else, however similar. */
export function parseReviewRecord(line: string): ReviewRecord | undefined {
  const match =
    /^<!-- gitbook-directory-sync:review v1 organization=(\S*) fingerprint=([0-9a-f]{64}) covers=(all|destructive|fingerprint) hash=(\d{1,2}) destructive=\d{1,6}:([A-Za-z0-9+/]*) other=\d{1,6}:([A-Za-z0-9+/]*) check=[A-Za-z0-9+/]+ -->$/.exec(
      line,
    );
  if (match === null) return undefined;
  const [, organization = '', fingerprint = '', covers, bytes, destructive = '', other = ''] = match;
  const organizationId = decodeMarker(organization);
  const coverage = COVERAGES.find((name) => name === covers);
  const hashBytes = Number(bytes);
  if (organizationId === undefined || coverage === undefined) return undefined;
  if (hashBytes < LEAST_BYTES || hashBytes > MOST_BYTES) return undefined;
  const record: ReviewRecord = {
    organizationId,
    fingerprint,
    covers: coverage,
    hashBytes,
    destructive: unpack(destructive, hashBytes),
    other: unpack(other, hashBytes),
  };
  // Counts, order, padding and checksum are right exactly when the same line results again.
  return formatRecord(record) === line ? record : undefined;
}

/**
 * The changes of a plan that are not in the record. None where the plan is the recorded one, or has only become
 * smaller since.
 */
export function changesNotIn<C extends RecordedChange>(record: ReviewRecord, plan: RecordedPlan<C>): readonly C[] {
  if (plan.fingerprint === record.fingerprint) return [];
  return plan.changes.filter((change) => {
    const known = change.destructive ? record.destructive : record.other;
    const keys = [change.key, ...(change.earlierKeys ?? [])];
    return !keys.some((key) => known.has(shorten(digestOf(record, { ...change, key }), record.hashBytes)));
  });
}

function digestOf(
  salt: { readonly organizationId: string; readonly fingerprint: string },
  change: RecordedChange,
): Buffer {
  const parts = [salt.organizationId, salt.fingerprint, change.destructive, change.key];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

function shorten(digest: Buffer, bytes: number): string {
  return digest.subarray(0, bytes).toString('base64');
}

function formatRecord(record: ReviewRecord): string {
  const text = [
    'gitbook-directory-sync:review v1',
    `organization=${encodeMarker(record.organizationId)}`,
    `fingerprint=${record.fingerprint}`,
    `covers=${record.covers}`,
    `hash=${record.hashBytes}`,
    `destructive=${record.destructive.size}:${pack(record.destructive)}`,
    `other=${record.other.size}:${pack(record.other)}`,
  ].join(' ');
  return `<!-- ${text} check=${shorten(createHash('sha256').update(text).digest(), 12)} -->`;
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
