import { describe, expect, test } from 'vitest';
import { renderAccessReviewCsv } from '../../src/access-review/csv.ts';
import { visibleText } from '../../src/render/text/escape.ts';
import { HONEST, HOSTILE } from '../render/hostile.ts';
import { desired, live, member, reviewOf, reviewWith, team, user } from './build.ts';

/** Parses CSV strictly by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
      const plain = /^[^",\r\n]*/.exec(text.slice(at));
      const [raw = ''] = quoted ?? plain ?? [];
      row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : raw);
      at += raw.length;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of line at ${at}: ${text.slice(at, at + 20)}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

function records(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(csv);
  return rows.map((row) => {
    expect(row.length).toBe(header.length);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

test('has a line for each person, with everything there is to know', () => {
  const review = reviewOf(
    live(
      [
        member('self', { role: 'admin', displayName: 'Ada, Lady "L"', sso: false }),
        member('ben', { role: 'guest', lastSeenAt: undefined, email: undefined, disabled: true }),
      ],
      [team('Docs', { self: 'owner' }), team('Web', { self: 'member' })],
    ),
    {
      desired: desired([user('self@example.com', { expires: '2026-10-31', expired: true })]),
      spaces: new Map([
        ['self', { ok: true, spaces: [{ spaceId: 's', title: 'API', permission: 'edit' }] }],
        ['ben', { ok: false, message: 'no answer' }],
      ]),
    },
  );
  expect(records(renderAccessReviewCsv(review))).toEqual([
    {
      name: 'Ada, Lady "L"',
      email: 'self@example.com',
      user_id: 'self',
      role: 'admin',
      sso: 'no',
      disabled: 'no',
      own_account: 'yes',
      teams: 'Docs (owner); Web',
      team_count: '2',
      spaces: 'API (edit)',
      space_count: '1',
      spaces_status: 'read',
      last_seen: '2026-11-20',
      days_unseen: '2',
      dormant: 'no',
      joined: '2024-01-05',
      directory: 'expired 2026-10-31',
      expires: '2026-10-31',
      expired: 'yes',
    },
    {
      name: 'ben',
      email: '',
      user_id: 'ben',
      role: 'guest',
      sso: 'yes',
      disabled: 'yes',
      own_account: 'no',
      teams: '',
      team_count: '0',
      spaces: 'could not be read',
      space_count: '2',
      spaces_status: 'could not be read',
      last_seen: 'never',
      days_unseen: '',
      dormant: 'yes',
      joined: '2024-01-05',
      directory: 'not listed',
      expires: '',
      expired: 'no',
    },
  ]);
});

test('says where nothing was compared or read', () => {
  const [record] = records(renderAccessReviewCsv(reviewOf(live([member('ada')]))));
  expect(record).toMatchObject({
    directory: 'not compared',
    expired: '',
    spaces: 'not read',
    space_count: '2',
  });
});

describe('formulas', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1+1',
    '＠x',
    '"=1"',
    '=HYPERLINK("https://evil.example","x")',
  ])('%j is text to a spreadsheet', (displayName) => {
    const csv = renderAccessReviewCsv(reviewOf(live([member('ada', { displayName })])));
    const [record] = records(csv);
    expect(record?.name).toBe(`'${visibleText(displayName)}`);
  });

  test.each(['a=1', 'Jean-Luc', 'ada@example.com', '1 - 2'])('%j stays as it is', (displayName) => {
    const [record] = records(renderAccessReviewCsv(reviewOf(live([member('ada', { displayName })]))));
    expect(record?.name).toBe(displayName);
  });
});

test.each([...HOSTILE, ...HONEST].map((text) => [JSON.stringify(text).slice(0, 60), text]))(
  'parses back and begins no formula: %s',
  (_, text) => {
    const found = records(renderAccessReviewCsv(reviewWith(text)));
    expect(found.map(({ user_id }) => user_id).sort()).toEqual(['gone', 'idle', 'over', 'self', 'unread']);
    for (const record of found) {
      for (const value of Object.values(record)) {
        expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(value).not.toMatch(/[\r\n]/);
      }
      expect(record.name?.replace(/^'/, '')).toBe(visibleText(text, 30_000));
    }
  },
);
