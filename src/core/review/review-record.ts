import { createHash } from 'node:crypto';
import { commentMarker, safe, unsafe } from './hidden-lines.ts';

/*
 * What a plan comment carries, unseen, of the plan that was reviewed: one line right below the comment's marker.
 *
 *   <!-- gitbook-directory-sync:review v1 organization=… fingerprint=… covers=all hash=7 destructive=2:… other=40:… check=… -->
 *
 * Per change it holds the first bytes of a SHA-256 of organization, fingerprint, whether it is destructive, and the
 * change's key. As many bytes as there is room for, 16 at most and 7 at least: 3,000 changes take 28,000 characters.
 * The fingerprint in the hash is a salt that stands for the whole plan. So a change that was not reviewed passes only
 * if it meets one of the n hashes of that very plan (a try in 2^56/n at the shortest), not if its author could choose
 * two changes that look alike (a try in 2^28), as any other plan, too, has other hashes.
 *
 * The check sum is against accidents and careless edits. Against forgery there is the author of the comment, and that
 * text in the plan stands below: only the second line counts, only in the one spelling that is made here.
 */

/** A change as a review sees it: any text that is the same for the same change, and unique in its plan. */
export interface ReviewedChange {
  readonly key: string;
  /** Keys that it may have had in an earlier plan; what is encoded is `key`. */
  readonly earlierKeys?: readonly string[];
  readonly destructive: boolean;
}

/** A plan as a review sees it. `fingerprint` is SHA-256 in lower-case hexadecimal. */
export interface ReviewedPlan {
  readonly fingerprint: string;
  readonly changes: readonly ReviewedChange[];
}

/** Of which changes the hashes had room. `fingerprint`: of none, so only the very same plan passes. */
type ReviewCoverage = 'all' | 'destructive' | 'fingerprint';

/** What a comment says was reviewed. Hashes are in standard base64. */
export interface Review {
  readonly organizationId: string;
  readonly fingerprint: string;
  readonly covers: ReviewCoverage;
  readonly hashBytes: number;
  readonly destructive: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** Whether a plan was reviewed; if not, which of its changes were not, by index. */
export type ReviewVerdict =
  | { readonly reviewed: true }
  | { readonly reviewed: false; readonly unreviewed: readonly number[] };

const MOST_BYTES = 16;
const LEAST_BYTES = 7;
const COVERAGES: readonly ReviewCoverage[] = ['all', 'destructive', 'fingerprint'];

/**
 * The line for a plan's comment. When it would be longer than `maxCharacters` it leaves out the changes that are not
 * destructive, then all; `parseReview(line)?.covers` tells. Its shortest form has about 230 characters, and is given
 * even where that is too long.
 */
export function encodeReview(
  plan: ReviewedPlan & { readonly organizationId: string },
  maxCharacters: number,
): string {
  if (!/^[0-9a-f]{64}$/.test(plan.fingerprint)) {
    throw new TypeError('A fingerprint is 64 lower-case hexadecimal digits.');
  }
  const digests = plan.changes.map((change) => ({ change, digest: digestOf(plan, change) }));
  let line = '';
  for (const covers of COVERAGES) {
    const least = covers === 'fingerprint' ? MOST_BYTES : LEAST_BYTES;
    for (let hashBytes = MOST_BYTES; hashBytes >= least; hashBytes -= 1) {
      const hashes = (destructive: boolean, included: boolean): ReadonlySet<string> =>
        new Set(
          digests
            .filter(({ change }) => included && change.destructive === destructive)
            .map(({ digest }) => shorten(digest, hashBytes)),
        );
      line = render({
        organizationId: plan.organizationId,
        fingerprint: plan.fingerprint,
        covers,
        hashBytes,
        destructive: hashes(true, covers !== 'fingerprint'),
        other: hashes(false, covers === 'all'),
      });
      if (line.length <= maxCharacters) return line;
    }
  }
  return line;
}

/** The body of a plan comment: its marker, what was reviewed, and what people see. */
export function planCommentBody(organizationId: string, review: string, markdown: string): string {
  return `${commentMarker(organizationId)}\n${review}\n\n${markdown}`;
}

/** What a plan comment carries; undefined when its first two lines are not exactly what `planCommentBody` makes. */
export function decodeReview(body: string): Review | undefined {
  const [marker, line] = body.split(/\r?\n/, 2);
  const review = parseReview(line ?? '');
  return review !== undefined && marker === commentMarker(review.organizationId) ? review : undefined;
}

/** Reads one line of `encodeReview`; undefined for anything else, however close. */
export function parseReview(line: string): Review | undefined {
  const match =
    /^<!-- gitbook-directory-sync:review v1 organization=(\S*) fingerprint=([0-9a-f]{64}) covers=(all|destructive|fingerprint) hash=(\d{1,2}) destructive=\d{1,6}:([A-Za-z0-9+/]*) other=\d{1,6}:([A-Za-z0-9+/]*) check=[A-Za-z0-9+/]+ -->$/.exec(
      line,
    );
  if (match === null) return undefined;
  const [, organization = '', fingerprint = '', covers, bytes, destructive = '', other = ''] = match;
  const organizationId = unsafe(organization);
  const coverage = COVERAGES.find((name) => name === covers);
  const hashBytes = Number(bytes);
  if (organizationId === undefined || coverage === undefined) return undefined;
  if (hashBytes < LEAST_BYTES || hashBytes > MOST_BYTES) return undefined;
  const review: Review = {
    organizationId,
    fingerprint,
    covers: coverage,
    hashBytes,
    destructive: unpack(destructive, hashBytes),
    other: unpack(other, hashBytes),
  };
  // Counts, order, padding and check sum are right exactly when the same line comes out again.
  return render(review) === line ? review : undefined;
}

/**
 * Whether a plan was reviewed: the same plan always was; else each destructive change (`destructive`), or each change
 * (`all`), must have been among the reviewed ones. A plan that has only shrunk passes.
 */
export function compareWithReview(
  review: Review,
  plan: ReviewedPlan,
  require: 'destructive' | 'all',
): ReviewVerdict {
  if (plan.fingerprint === review.fingerprint) return { reviewed: true };
  const unreviewed = plan.changes.flatMap((change, index) => {
    if (require === 'destructive' && !change.destructive) return [];
    const known = change.destructive ? review.destructive : review.other;
    const reviewed = [change.key, ...(change.earlierKeys ?? [])].some((key) =>
      known.has(shorten(digestOf(review, { ...change, key }), review.hashBytes)),
    );
    return reviewed ? [] : [index];
  });
  return unreviewed.length === 0 ? { reviewed: true } : { reviewed: false, unreviewed };
}

function digestOf(
  salt: { readonly organizationId: string; readonly fingerprint: string },
  change: ReviewedChange,
): Buffer {
  const parts = [salt.organizationId, salt.fingerprint, change.destructive, change.key];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

function shorten(digest: Buffer, bytes: number): string {
  return digest.subarray(0, bytes).toString('base64');
}

function render(review: Review): string {
  const text = [
    'gitbook-directory-sync:review v1',
    `organization=${safe(review.organizationId)}`,
    `fingerprint=${review.fingerprint}`,
    `covers=${review.covers}`,
    `hash=${review.hashBytes}`,
    `destructive=${review.destructive.size}:${pack(review.destructive)}`,
    `other=${review.other.size}:${pack(review.other)}`,
  ].join(' ');
  return `<!-- ${text} check=${shorten(createHash('sha256').update(text).digest(), 12)} -->`;
}

/** Standard base64 has no hyphen, so no strict reader of HTML comments stumbles over two of them. */
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
