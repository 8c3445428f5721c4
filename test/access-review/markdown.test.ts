import { describe, expect, test } from 'vitest';
import { renderAccessReviewMarkdown } from '../../src/access-review/markdown.ts';
import { accessReviewLine, findingsOf, maskAccessReview } from '../../src/access-review/view.ts';
import { SUMMARY_BUDGET, utf8Length } from '../../src/render/markdown/budget.ts';
import { HONEST, HOSTILE } from '../render/hostile.ts';
import { readMarkdown } from '../render/markdown-reader.ts';
import { desired, live, member, reviewOf, reviewWith, team, user } from './build.ts';

/** The rows of all tables, with trimmed cells. */
function rowsOf(markdown: string): string[][] {
  return readMarkdown(markdown).rows.map((cells) => cells.map((cell) => cell.split('\n\n')[0]?.trim() ?? ''));
}

const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };

describe('the document', () => {
  const review = reviewWith('calm');
  const markdown = renderAccessReviewMarkdown(review, WHOLE);
  const rows = rowsOf(markdown);

  test('says of whom, when and compared with what', () => {
    expect(markdown).toContain('## Access review: calm');
    expect(markdown).toContain(
      'On 2026-11-22, **5 people** have access, in 2 teams; compared with 2 users in 1 file of the directory.',
    );
  });

  test('shows what to look at, the most urgent first', () => {
    const found = rows.map(([people, label]) => `${people} ${label}`).filter((text) => /^\d+ [A-Z]/.test(text));
    expect(found).toEqual([
      '1 Past their last day',
      '4 Not in the directory',
      '1 Dormant',
      '1 Without SSO',
      '1 Administrators',
      '1 Guests',
      '1 Disabled',
      '1 Spaces not read',
    ]);
  });

  test('has a row for each person, administrators first', () => {
    const start = rows.findIndex(([first]) => first === 'Person') + 1;
    const people = rows.slice(start, start + review.people.length);
    expect(people.map((row) => row.slice(1))).toEqual([
      ['admin', 'no', 'calm (owner), calm', 'calm (edit)', '2026-11-20', '2024-01-05', 'not listed'],
      ['edit', 'yes', '–', 'could not be read', '2026-11-20', '2024-01-05', 'not listed'],
      [
        'read',
        'yes',
        'calm',
        'calm (edit)',
        expect.stringMatching(/^2026-01-01dormant, 325 days ago$/),
        '2024-01-05',
        'not listed',
      ],
      ['read', 'yes', 'calm', 'calm (edit)', '2026-11-20', '2024-01-05', 'expired 2026-10-31'],
      ['guest', 'yes', '–', 'calm (edit)', 'never', 'calm', 'not listed'],
    ]);
  });

  test('warns of what could not be read, and lists who is only in a team or only in the directory', () => {
    expect(markdown).toContain('the spaces of 1 person could not be read. calm');
    expect(markdown).toContain('### In a team, but not in the member list');
    expect(markdown).toContain('### In the directory, but not in GitBook');
  });

  test('has no column for a directory that is not there', () => {
    const bare = rowsOf(renderAccessReviewMarkdown(reviewOf(live([member('ada')])), WHOLE));
    expect(bare.find(([first]) => first === 'Person')).not.toContain('Directory');
    expect(bare.at(-1)).toContain('2 spaces');
  });
});

test('the line that sums it up', () => {
  expect(accessReviewLine(reviewOf(live([member('ada')])))).toBe('1 person.');
  expect(accessReviewLine(reviewWith('calm'))).toBe(
    '5 people: 1 past their last day, 4 not in the directory, 1 dormant, 1 without SSO, 1 administrator, 1 guest, 1 disabled, 1 whose spaces could not be read.',
  );
});

test('a place in a team that has ended counts as past its last day', () => {
  const expired = [
    {
      email: 'ada@example.com',
      expires: '2026-10-31',
      note: undefined,
      origin: { file: 'f', line: 1, column: 1 },
    },
  ];
  const docs = {
    title: 'Docs',
    id: undefined,
    previously: [],
    memberships: [],
    expired,
    origin: { file: 'f', line: 1, column: 1 },
  };
  const review = reviewOf(live([member('ada')], [team('Docs', { ada: 'member' })]), {
    desired: desired([user('ada@example.com')], [docs]),
  });
  expect(findingsOf(review).find(({ finding }) => finding.key === 'expired')?.people).toBe(1);
  expect(renderAccessReviewMarkdown(review, WHOLE)).toContain('Docs **expired 2026-10-31**');
});

describe('the budget of a job summary', () => {
  const members = Array.from({ length: 12_000 }, (_, index) =>
    member(`u${index}`, {
      displayName: `Person ${index}`,
      role: index < 3 ? 'admin' : 'read',
      email: `a.person.with.quite.a.long.address.${index}@documentation.example.com`,
    }),
  );
  const spaces = new Map(
    members.map(({ id }) => [
      id,
      {
        ok: true as const,
        spaces: Array.from({ length: 20 }, (_, index) => ({
          spaceId: `${index}`,
          title: `Space ${index}`,
          permission: 'read' as const,
        })),
      },
    ]),
  );

  test('is kept with many people, and what is missing is counted', () => {
    const markdown = renderAccessReviewMarkdown(reviewOf(live(members), { spaces }), SUMMARY_BUDGET);
    expect(utf8Length(markdown)).toBeLessThan(1_048_576);
    const shown = markdown.match(/^\| Person /gm)?.length ?? 0;
    const [, left = ''] = /\*\*([\d,]+) more people\*\* did not fit/.exec(markdown) ?? [];
    expect(shown).toBeGreaterThan(3000);
    // The heading of the table starts like the row of a person.
    expect(shown - 1 + Number(left.replaceAll(',', ''))).toBe(12_000);
    expect(markdown.indexOf('Person 2<br>')).toBeLessThan(markdown.indexOf('Person 1000<br>'));
  });

  test('keeps everyone, and leaves out names of spaces first', () => {
    const review = reviewOf(live(members.slice(0, 4000)), { spaces });
    expect(utf8Length(renderAccessReviewMarkdown(review, WHOLE))).toBeGreaterThan(1_048_576);
    const markdown = renderAccessReviewMarkdown(review, SUMMARY_BUDGET);
    expect(markdown.match(/^\| Person \d/gm)?.length).toBe(4000);
    expect(markdown).not.toContain('did not fit');
  });
});

describe('text of others', () => {
  const calm = readMarkdown(renderAccessReviewMarkdown(reviewWith('calm'), WHOLE));
  const structure = (tags: readonly string[]): string[] => tags.filter((tag) => !/^\/?(?:code|span)$/.test(tag));

  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('is inert: %s', (_, text) => {
    const reading = readMarkdown(renderAccessReviewMarkdown(reviewWith(text), WHOLE));
    // A name that is its own address, or is empty, is shown once.
    const lines = (tags: readonly string[]): string[] => structure(tags).filter((tag) => tag !== 'br');
    expect(lines(reading.tags)).toEqual(lines(calm.tags));
    expect(reading.links).toEqual([]);
    expect(reading.comments).toEqual([]);
    expect(reading.rows.map((row) => row.length)).toEqual(calm.rows.map((row) => row.length));
    for (const part of reading.texts) expect(part).not.toMatch(/(?:^|[^a-z0-9])@[a-z0-9]|#\d|:\/\/|www\./i);
  });

  test.each(HONEST)('that is honest comes through: %s', (name) => {
    const reading = readMarkdown(renderAccessReviewMarkdown(reviewWith(name), WHOLE));
    expect(reading.rows.flat().join('\n')).toContain(name);
  });
});

test('every address is masked on request, in every text', () => {
  const review = maskAccessReview(reviewWith('secret.person@example.com'));
  const shown = renderAccessReviewMarkdown(review, WHOLE);
  expect(JSON.stringify({ ...review, organization: { ...review.organization, id: '' } })).not.toMatch(
    /"(?:email|displayName|title|message)":"secret\.person/,
  );
  expect(shown).toContain('s…@');
  expect(shown).not.toContain('secret.person');
});
