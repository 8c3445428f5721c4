import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/model/change.ts';
import { COMMENT_BUDGET, SUMMARY_BUDGET, utf8Length } from '../../src/render/markdown/budget.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/document.ts';
import { driftDocument } from '../../src/render/markdown/drift-issue.ts';
import type { PlanDocument } from '../../src/render/plan/document.ts';
import { invalidDocument, planDocument } from '../../src/render/plan/plan-document.ts';
import {
  COMMENT,
  diagnostic,
  EVERYDAY,
  FINGERPRINT,
  guard,
  invite,
  person,
  plan,
  remove,
  role,
  teamAdd,
  teamRemove,
} from './build.ts';
import { readMarkdown } from './markdown-reader.ts';

const BOTTOM = `<!-- reviewed ${'0123abcd'.repeat(1000)} -->`;

/** A plan of about `size` changes of all kinds, most of them harmless, as plans are. */
function large(size: number): Change[] {
  const some = (share: number, make: (index: number) => Change): Change[] =>
    Array.from({ length: Math.ceil(size * share) }, (_, index) => make(index));
  return [
    ...some(0.02, (index) => ({ ...remove(`Gone${index} Person`), email: `gone${index}@example.com` })),
    ...some(0.02, (index) => role(`Down${index} Person`, 'admin', 'read', index + 1)),
    ...some(0.06, (index) => teamRemove(`Left${index} Person`, `Team ${index % 12}`)),
    ...some(0.2, (index) => invite(`new${index}@example.com`, index + 1, { note: `Ticket number ${index}` })),
    ...some(0.7, (index) => teamAdd(`Joins${index} Person`, `Team ${index % 40}`, index + 1, { via: ['Nested'] })),
  ];
}

function viewOf(changes: readonly Change[], target: 'comment' | 'summary' = 'comment'): PlanDocument {
  const guards = [guard('max-member-removals', 600, 12, { limit: '20%' })];
  const notices = changes
    .slice(0, 1000)
    .map((_, index) => ({ kind: 'no-email' as const, ...person(`Ghost${index}`), email: undefined }));
  return { ...planDocument(plan(changes, { guards, notices }), { ...COMMENT, target }), bottom: [BOTTOM] };
}

describe.each([10, 300, 3_000, 30_000])('a plan of %i changes', (size) => {
  const changes = large(size);
  const comment = renderPlanMarkdown(viewOf(changes), COMMENT_BUDGET);

  it('fits a comment, with the verdict, counts, guards and fingerprint whole', () => {
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain(`of ${changes.length.toLocaleString('en-US')} changes`);
    expect(comment).toContain(`**${Math.ceil(size * 0.7).toLocaleString('en-US')}** team addition`);
    expect(comment).toContain('600 members would be removed, 12 are allowed');
    expect(comment).toContain(FINGERPRINT);
    expect(comment).toContain(BOTTOM);
  });

  it('fits a job summary', () => {
    const markdown = renderPlanMarkdown(viewOf(changes, 'summary'), SUMMARY_BUDGET);
    expect(utf8Length(markdown)).toBeLessThanOrEqual(1_048_576);
    expect(markdown).toContain(FINGERPRINT);
  });

  it('leaves out rows from the least dangerous end only, and counts them', () => {
    const shown = (prefix: string): number => new Set(comment.match(new RegExp(`${prefix}\\d+@`, 'g'))).size;
    const prefixes = ['gone', 'down', 'left', 'new', 'joins'];
    const totals = [0.02, 0.02, 0.06, 0.2, 0.7].map((share) => Math.ceil(size * share));
    const missing = prefixes.map((prefix, index) => (totals[index] ?? 0) - shown(prefix));
    const first = missing.findIndex((number) => number > 0);
    const saved = first === -1 ? [] : missing.slice(first + 1);
    expect(saved).toEqual(saved.map((_, index) => totals[first + 1 + index]));
    const said = [...comment.matchAll(/… and ([\d,]+) more/g)].map(([, number]) => Number(number?.replaceAll(',', '')));
    expect(said.reduce((sum, number) => sum + number, 0)).toBe(missing.reduce((sum, number) => sum + number, 0));
  });
});

/** A section of a document, from its heading to the next. */
function sectionOf(markdown: string, title: string): string {
  const from = markdown.indexOf(title);
  const after = markdown.slice(from).search(/\n(?:#### |<details>)/);
  return from === -1 ? '' : markdown.slice(from, after === -1 ? undefined : from + after);
}

describe('what is shortened', () => {
  const changes = large(300);
  const view = viewOf(changes);
  const at = (maxCharacters: number): string => renderPlanMarkdown(view, { maxCharacters });
  const whole = at(10_000_000);
  /** A limit that hardly any row fits into beside what is fixed. */
  const least = ((): number => {
    let max = 9_000;
    while (!at(max).endsWith(BOTTOM)) max += 50;
    return max;
  })();
  const REMOVED = '#### Removed';
  const DEMOTED = '#### Demoted';
  const LEFT = '#### Leave a team';
  const INVITED = '<b>Invited</b>';

  it('shows everything where there is room', () => {
    const markdown = renderPlanMarkdown(viewOf(EVERYDAY), COMMENT_BUDGET);
    expect(markdown).not.toContain('… and');
    expect(markdown).not.toContain('hortened');
    expect(markdown).toContain('Contractor, PO 1234');
  });

  it('is the harmless first, shortened from the end, and it says so', () => {
    const markdown = at(whole.length - 16_000);
    for (const title of [REMOVED, DEMOTED, LEFT]) {
      expect(sectionOf(markdown, title)).toBe(sectionOf(whole, title));
    }
    expect(sectionOf(markdown, INVITED)).toBe(sectionOf(whole, INVITED));
    expect(markdown).toContain('joins209@example.com');
    expect(markdown).toMatch(
      /Shortened from here on: see the \[job summary\]\(\S+\) and the plan file for names, roles and lines\./,
    );
    expect(markdown).not.toContain('… and');
  });

  it('is no dangerous row while a harmless one is listed', () => {
    for (let max = least; max < whole.length; max += 1_500) {
      const markdown = at(max);
      const dangerousWhole = [REMOVED, DEMOTED, LEFT].every(
        (title) => sectionOf(markdown, title) === sectionOf(whole, title),
      );
      expect(dangerousWhole || !/(?:new|joins)\d+@/.test(markdown), String(max)).toBe(true);
      expect(markdown.length).toBeLessThanOrEqual(max);
      expect(markdown.length).toBeGreaterThan(max - 800);
    }
  });

  it('is what a removal loses after every other detail', () => {
    let shortened = 0;
    for (let max = least + 300; max < least + 5_000; max += 100) {
      const markdown = at(max);
      if (sectionOf(markdown, REMOVED) === sectionOf(whole, REMOVED)) continue;
      shortened += 1;
      for (const title of [DEMOTED, LEFT]) expect(sectionOf(markdown, title)).not.toContain('|');
      expect(sectionOf(markdown, REMOVED)).toMatch(
        /Shortened(?: from here on)?: see the .* for names, roles, reasons and what is lost\./,
      );
    }
    expect(shortened).toBeGreaterThan(0);
  });

  it('keeps tables whole at every size', () => {
    for (const maxCharacters of [12_000, 20_000, 30_000, 40_000, 50_000, 60_000, 80_000]) {
      const { tags, rows } = readMarkdown(at(maxCharacters));
      expect(tags.filter((tag) => tag === 'details').length).toBe(tags.filter((tag) => tag === '/details').length);
      for (const row of rows) expect([2, 3, 4]).toContain(row.length);
    }
  });

  it('leaves the most dangerous rows when almost nothing fits', () => {
    const markdown = at(least + 250);
    expect(markdown).toContain('gone0@example.com');
    expect(markdown).not.toContain('down0@example.com');
    expect(markdown).toMatch(/… and 210 more team additions: see the \[job summary\]\(\S+\) and the plan file\./);
  });
});

describe('a text without end', () => {
  const flood = (index: number): string => `${'$|'.repeat(300)}${index}`;
  const many = Array.from({ length: 4_000 }, (_, index) => index);

  it('does not take the room of the plan: 4,000 e-mail domains', () => {
    const domains = many.map((index) => `subsidiary-number-${index}.example.com`);
    const view = planDocument(plan(EVERYDAY, { notices: [{ kind: 'email-domains', domains }] }), COMMENT);
    const markdown = renderPlanMarkdown(view, COMMENT_BUDGET);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown).toContain('Contractor, PO 1234');
    expect(markdown).toContain('Anyone with an address at one of these 4,000 domains can join');
    expect(markdown).toMatch(/subsidiary-number-9\.example\.com`.* and [\d,]+ more\n/);
    expect(markdown).toContain('`min-admins`: 3 administrators would be left');
  });

  it('does not take a row: the teams that somebody joins through', () => {
    const changes = [teamAdd('Alan Turing', 'Docs', 8, { via: many.map((index) => `Team ${index}`) })];
    const markdown = renderPlanMarkdown(planDocument(plan(changes), COMMENT), COMMENT_BUDGET);
    expect(markdown).toContain('Team 6, Team 7 and 3,992 others');
  });

  it('does not take a problem: the other places', () => {
    const related = many.map((index) => ({ ...diagnostic(index), message: 'also here' }));
    const markdown = renderPlanMarkdown(invalidDocument([diagnostic(4, { related })], COMMENT), COMMENT_BUDGET);
    expect(markdown).toContain('and 3,997 more places');
  });

  it('does not get any document over its limit', () => {
    const changes = many.slice(0, 20).flatMap((index) => [
      remove(flood(index), {
        loses: { spaces: 9, teams: 99, teamTitles: many.slice(0, 99).map(flood), spaceTitles: [] },
      }),
      teamAdd(flood(index), flood(index), 1, { via: many.slice(0, 99).map(flood) }),
    ]);
    const hostile = plan(changes, {
      organization: { id: 'org1', title: flood(0) },
      guards: many.map((index) => guard('max-membership-removals', 2, 1, { team: flood(index) })),
      notices: [
        { kind: 'email-domains', domains: many.map(flood) },
        ...many.map((index) => {
          const name = flood(index);
          const who = { email: name, userId: name, displayName: name };
          return { kind: 'unlisted-member', role: 'admin', ...who } as const;
        }),
      ],
    });
    const result = {
      outcomes: changes.map((change) => ({ status: 'failed' as const, change, message: flood(0) })),
      invitedUsers: {},
      unexpected: changes,
      verified: false,
      verifyError: flood(0),
    };
    const top = ['<!-- first -->'];
    for (const view of [
      { ...planDocument(hostile, COMMENT), top, bottom: [BOTTOM] },
      { ...planDocument(hostile, { ...COMMENT, mode: 'apply', result }), top },
      { ...planDocument(hostile, { ...COMMENT, mode: 'apply', unreviewed: { changes, why: 'nobody did' } }), top },
      driftDocument(hostile, COMMENT, ['<!-- drift -->']),
      { ...planDocument(hostile, COMMENT), top: [...top, 'x'.repeat(70_000)] },
    ]) {
      const markdown = renderPlanMarkdown(view, COMMENT_BUDGET);
      expect(markdown.length).toBeLessThanOrEqual(60_000);
      expect(markdown.startsWith('<!-- ')).toBe(true);
    }
  });
});

describe('an invalid directory', () => {
  const RUN = /see the \[job summary\]\(\S+\)/;

  it.each([200, 900, 1_500])('with %i problems keeps each one’s place, and names no plan file', (number) => {
    const problems = Array.from({ length: number }, (_, index) =>
      diagnostic(index + 1, { message: `“${'x'.repeat(80)}” is not an e-mail address.`, related: [] }),
    );
    const markdown = renderPlanMarkdown(invalidDocument(problems, COMMENT), COMMENT_BUDGET);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    for (const { line } of problems) expect(markdown).toMatch(new RegExp(`users\\.yaml:${line}\\b`));
    expect(RUN.test(markdown)).toBe(number > 200);
    expect(markdown).not.toContain('plan file');
    const summary = renderPlanMarkdown(invalidDocument(problems, { ...COMMENT, target: 'summary' }), SUMMARY_BUDGET);
    expect(summary.split('is not an e-mail address').length - 1).toBe(number);
    expect(summary).not.toContain('hortened');
  });

  it('with 30,000 problems counts those that are left out', () => {
    const problems = Array.from({ length: 30_000 }, (_, index) => diagnostic(index + 1));
    for (const [target, budget, elsewhere] of [
      ['comment', COMMENT_BUDGET, RUN],
      ['summary', SUMMARY_BUDGET, /see the output of `gitbook-directory-sync validate`/],
    ] as const) {
      const markdown = renderPlanMarkdown(invalidDocument(problems, { ...COMMENT, target }), budget);
      expect(markdown).toContain('30,000 problems');
      expect(markdown).toMatch(elsewhere);
      expect(markdown).not.toContain('plan file');
      const places = new Set(markdown.match(/users\.yaml:\d+/g)).size;
      const [, more = '0'] = /… and ([\d,]+) more problems: see/.exec(markdown) ?? [];
      expect(places + Number(more.replaceAll(',', ''))).toBe(30_000);
    }
  });
});

describe('the work', () => {
  it('does not repeat its work for every row it leaves out', () => {
    let made = 0;
    const change = teamAdd('Joins Person', 'Docs', 1);
    const counted = new Proxy(change, {
      get(target, key, receiver) {
        made += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const reads = (size: number): number => {
      made = 0;
      renderPlanMarkdown(viewOf(Array.from({ length: size }, () => counted)), COMMENT_BUDGET);
      return made;
    };
    expect(reads(20_000)).toBeLessThanOrEqual(reads(2_000) * 10);
  });
});

describe('utf8Length', () => {
  it.each(['', 'ascii', 'é', '→', '😀', '山田', 'mixed é → 😀'])('counts the bytes of %j', (text) => {
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
  });
});
