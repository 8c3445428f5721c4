import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_LEDGER,
  type Ledger,
  type OpenInvitation,
  type RequestedRemoval,
} from '../../../src/core/model/ledger.ts';
import { emailKey, ORGANIZATION_ROLES } from '../../../src/core/model/state.ts';
import {
  decodeLedger,
  encodeLedger,
  isLedgerLine,
  LEDGER_CHARACTERS,
  type LedgerSubject,
} from '../../../src/core/review/ledger-codec.ts';
import { deriveKey, type SigningKey } from '../../../src/core/review/signing-key.ts';

function keyFrom(gitbookToken: string): SigningKey {
  const key = deriveKey({ signingKey: undefined, gitbookToken }, 'ledger');
  if (key === undefined) throw new Error('no key');
  return key;
}

const KEY = keyFrom('gb_api_token');
const ABOUT: LedgerSubject = { repository: 'acme/handbook', organizationId: 'org1', directory: '0123456789abcdef' };
const AT = '2026-11-12T08:15:00.000Z';
const IV = new Uint8Array(12).fill(7);

const encodeAll = (ledger: Ledger, maxCharacters?: number) =>
  encodeLedger(ledger, KEY, ABOUT, { iv: IV, at: AT, ...(maxCharacters === undefined ? {} : { maxCharacters }) });
const encode = (invitations: Ledger['invitations'], maxCharacters?: number) =>
  encodeAll({ ...EMPTY_LEDGER, invitations }, maxCharacters);
const readAll = (line: string): Ledger => {
  const reading = decodeLedger(line, KEY, ABOUT);
  if (reading.kind !== 'ledger') throw new Error(reading.kind);
  return reading.ledger;
};
const read = (line: string): Ledger['invitations'] => readAll(line).invitations;

const isoTime = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyEntry: fc.Arbitrary<OpenInvitation> = fc
  .record({
    email: fc.string({ unit: 'binary' }),
    role: fc.constantFrom(...ORGANIZATION_ROLES),
    sso: fc.boolean(),
    since: isoTime,
    sent: isoTime,
    pullRequest: fc.option(fc.nat(), { nil: undefined }),
    userId: fc.option(fc.string(), { nil: undefined }),
  })
  .map(({ userId, ...entry }) => (userId === undefined ? entry : { ...entry, userId }));
const anyRemoval: fc.Arbitrary<RequestedRemoval> = fc.record({
  userId: fc.string(),
  since: isoTime,
  sent: isoTime,
  pullRequest: fc.option(fc.nat(), { nil: undefined }),
});
const anyLedger: fc.Arbitrary<Ledger> = fc.record({
  invitations: fc.array(anyEntry, { maxLength: 30 }),
  removals: fc.array(anyRemoval, { maxLength: 30 }),
});

/** People as a large organization may have them: no two alike in anything but the domain. */
function many(count: number, more: (index: number) => Partial<OpenInvitation> = () => ({})): OpenInvitation[] {
  return Array.from({ length: count }, (_, index) => {
    const digest = createHash('sha256').update(String(index)).digest('base64url').replaceAll(/[-_]/g, 'x');
    const sent = new Date(Date.UTC(2026, 10, 1) + index * 1_234_567).toISOString();
    return {
      email: `${digest.slice(0, 5)}.${digest.slice(5, 12)}@example.com`.toLowerCase(),
      role: 'read',
      sso: false,
      since: sent,
      sent,
      pullRequest: index % 40,
      userId: digest.slice(12, 40),
      ...more(index),
    };
  });
}

function toRemoval({ userId = '', since, sent, pullRequest }: OpenInvitation): RequestedRemoval {
  return { userId, since, sent, pullRequest };
}

describe('a ledger', () => {
  test('survives its line, whoever is in it', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const line = encodeAll(ledger, 1_000_000);
        expect(decodeLedger(line, KEY, ABOUT)).toEqual({ kind: 'ledger', ledger, at: AT });
        expect(line).toMatch(/^<!-- gitbook-directory-sync:ledger v1 key=[0-9a-f]{8} data=[^-<>\s]+ -->$/);
        expect(isLedgerLine(line)).toBe(true);
      }),
    );
  });

  test('shows nobody, not even in two lines with one IV', () => {
    const line = encode([...many(1), { ...(many(1)[0] as OpenInvitation), email: 'bo@example.com' }]);
    expect(line).not.toContain('example');
    expect(Buffer.from(line.match(/data=(\S+)/)?.[1] ?? '', 'base64').toString('latin1')).not.toContain('bo@');
    expect(encodeLedger(EMPTY_LEDGER, KEY, ABOUT, { iv: randomBytes(12), at: AT })).not.toBe(encode([]));
  });

  test('of a version that knew no removals is read', () => {
    const line = `<!-- gitbook-directory-sync:ledger v1 key=${KEY.id} data=BwcHBwcHBwcHBwcHVUiXLg6xdA6MX+xsBx/lq/HYNuIZjJO7XrXIG/bkkvDc30esRN26JG0FjDwfIyEa/oj5QVEIxKQG9gti9nNxdiknKxcqps7tQqZAaTREfVDRJAc01MbYEaC/EOY= -->`;
    const [since, sent] = ['2026-11-02T08:15:00.000Z', '2026-11-02T08:15:00.000Z'];
    const bo = { email: 'bo@example.com', role: 'read', sso: false, since, sent, pullRequest: 12 };
    expect(readAll(line)).toEqual({ invitations: [bo], removals: [] });
  });

  test('of 500 people, no two alike, has room in a comment', () => {
    const ledger = many(500);
    const line = encode(ledger);
    expect(line.length).toBeLessThanOrEqual(LEDGER_CHARACTERS);
    expect(read(line).map(({ email }) => emailKey(email))).toEqual(ledger.map(({ email }) => email));
  });
});

describe('where there is not enough room', () => {
  const ledger = many(100, (index) => ({ role: index === 3 ? 'admin' : 'read' }));

  test('the user IDs go first, and nobody else', () => {
    const [whole, withoutIds] = [encode(ledger), encode(ledger.map(({ userId: _, ...entry }) => entry))];
    const kept = read(encode(ledger, whole.length - 1));
    expect(new Set(kept.map(({ email }) => email))).toEqual(new Set(ledger.map(({ email }) => email)));
    expect(kept.every(({ userId }) => userId === undefined)).toBe(true);
    expect(encode(ledger, withoutIds.length + 100).length).toBeLessThan(whole.length);
  });

  test('then those whose last mail is oldest, and administrators last', () => {
    const kept = read(encode(ledger, 1_000));
    const newest = ledger.toReversed().map(({ email }) => email);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.map(({ email }) => email)).toEqual([ledger[3]?.email, ...newest.slice(0, kept.length - 1)]);
    expect(read(encode(ledger, 250))).toMatchObject([{ role: 'admin' }]);
  });

  test('removals go before invitations, those whose last mail is oldest first', () => {
    const { invitations, removals } = { invitations: many(3), removals: many(100).map(toRemoval) };
    const kept = readAll(encodeAll({ invitations, removals }, 1_500));
    expect(kept.invitations).toHaveLength(3);
    expect(kept.removals.length).toBeGreaterThan(5);
    expect(kept.removals).toEqual(removals.toReversed().slice(0, kept.removals.length));
    expect(readAll(encodeAll({ invitations, removals }, 350)).removals).toEqual([]);
  });

  test('the line is as short as asked for, down to nobody', () => {
    fc.assert(
      fc.property(anyLedger, fc.integer({ min: 200, max: 3_000 }), (some, room) => {
        expect(encodeAll(some, room).length).toBeLessThanOrEqual(room);
      }),
    );
    expect(read(encode(ledger, 0))).toEqual([]);
  });

  test('an IV of another length is refused', () => {
    expect(() => encodeLedger(EMPTY_LEDGER, KEY, ABOUT, { iv: new Uint8Array(16), at: AT })).toThrow(RangeError);
  });
});

describe('a line counts for nothing', () => {
  const line = encode(many(3));

  test.each(Object.keys(ABOUT) as (keyof LedgerSubject)[])('about another %s', (part) => {
    expect(decodeLedger(line, KEY, { ...ABOUT, [part]: 'other' })).toEqual({ kind: 'unreadable' });
  });

  test('made with another secret, which it says', () => {
    expect(decodeLedger(line, keyFrom('another'), ABOUT)).toEqual({ kind: 'other-key' });
    const forged = line.replace(KEY.id, keyFrom('another').id);
    expect(decodeLedger(forged, keyFrom('another'), ABOUT)).toEqual({ kind: 'unreadable' });
  });

  test('with any one character changed, added or left out', () => {
    const cases = fc.tuple(fc.nat(line.length - 1), fc.constantFrom('', 'A', '+', '-', '<', ' ', 'é'), fc.nat(1));
    fc.assert(
      fc.property(cases, ([index, text, cut]) => {
        const edited = line.slice(0, index) + text + line.slice(index + cut);
        fc.pre(edited !== line);
        expect(decodeLedger(edited, KEY, ABOUT).kind).not.toBe('ledger');
      }),
      { numRuns: 500 },
    );
  });

  test('of any other text, without a throw', () => {
    const anyData = fc.uint8Array().map((bytes) => `data=${Buffer.from(bytes).toString('base64')}`);
    const lines = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.oneof(fc.string(), anyData).map((rest) => `<!-- gitbook-directory-sync:ledger v1 key=${KEY.id} ${rest} -->`),
      fc.constant('A'.repeat(200_000)),
    );
    fc.assert(
      fc.property(lines, (text) => {
        expect(decodeLedger(text, KEY, ABOUT)).toEqual({ kind: 'unreadable' });
      }),
    );
  });
});
