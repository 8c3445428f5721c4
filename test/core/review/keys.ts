import { directoryKey } from '../../../src/core/review/comment-state.ts';
import type { RecordSubject } from '../../../src/core/review/review-record.ts';
import { deriveKey, type SigningKey } from '../../../src/core/review/signing-key.ts';

/** A key as runs with this token have it. */
export function keyOf(gitbookToken: string): SigningKey {
  const key = deriveKey({ signingKey: undefined, gitbookToken }, 'review-record');
  if (key === undefined) throw new Error('A token gives a key.');
  return key;
}

export const KEY = keyOf('the token');

/** What the records of these tests are about. */
export const SUBJECT: RecordSubject = {
  repository: 'acme/directory',
  pullRequest: 7,
  head: 'ad'.repeat(20),
  base: 'ba'.repeat(20),
  organizationId: 'acme',
  directory: directoryKey('gitbook'),
};

/** A second at which a plan was shown. */
export const AT = '2026-11-22T09:00:00Z';
