import { hkdfSync } from 'node:crypto';

/** What a key is for. Each purpose has a key of its own, so that nothing made for one is valid for another. */
export type KeyPurpose = 'review-record' | 'ledger';

/** A key that only runs with the same secret have. */
export interface SigningKey {
  /** Tells keys apart: 8 hexadecimal digits, which may be public. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

/** The secrets that keys are made from. `signingKey` is the input `signing-key`, without which the token serves. */
export interface KeySource {
  readonly signingKey: string | undefined;
  readonly gitbookToken: string | undefined;
}

/**
 * Derives a key with HKDF-SHA-256 (RFC 5869). The label names the source, so a key from a token differs from a key
 * from the same text as `signing-key`. Undefined without any secret.
 */
export function deriveKey({ signingKey, gitbookToken }: KeySource, purpose: KeyPurpose): SigningKey | undefined {
  const [source, secret] = signingKey === undefined ? ['gitbook-token', gitbookToken] : ['signing-key', signingKey];
  if (secret === undefined) return undefined;
  const label = `gitbook-directory-sync ${purpose} v1 from ${source}`;
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', label, 36));
  return { id: bytes.subarray(32).toString('hex'), secret: bytes.subarray(0, 32) };
}
