import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/change.ts';
import { COMMENT_BUDGET, SUMMARY_BUDGET, utf8Length } from '../../src/render/budget.ts';
import { renderPlanMarkdown } from '../../src/render/markdown.ts';
import { invalidView, planView } from '../../src/render/plan-view.ts';
import type { PlanView } from '../../src/render/view.ts';
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
    ...some(0.7, (index) =>
      teamAdd(`Joins${index} Person`, `Team ${index % 40}`, index + 1, { via: ['Nested'] }),
    ),
  ];
}

function viewOf(changes: readonly Change[], document: 'comment' | 'summary' = 'comment'): PlanView {
  const guards = [guard('max-member-removals', 600, 12, { limit: '20%' })];
  const notices = changes
    .slice(0, 1000)
    .map((_, index) => ({ kind: 'no-email' as const, ...person(`Ghost${index}`), email: undefined }));
  return planView(plan(changes, { guards, notices }), { ...COMMENT, document, bottom: [BOTTOM] });
}

describe.each([10, 300, 3_000, 30_000])('a plan of %i changes', (size) => {
  const changes = large(size);

  it('fits a comment, with the verdict, counts, guards and fingerprint whole', () => {
    const markdown = renderPlanMarkdown(viewOf(changes), COMMENT_BUDGET);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown).toContain(`of ${changes.length.toLocaleString('en-US')} changes`);
    expect(markdown).toContain(`**${Math.ceil(size * 0.7).toLocaleString('en-US')}** team addition`);
    expect(markdown).toContain('600 members would be removed, 12 are allowed');
    expect(markdown).toContain(FINGERPRINT);
    expect(markdown).toContain(BOTTOM);
  });

  it('fits a job summary', () => {
    const markdown = renderPlanMarkdown(viewOf(changes, 'summary'), SUMMARY_BUDGET);
    expect(utf8Length(markdown)).toBeLessThanOrEqual(1_048_576);
    expect(markdown).toContain(FINGERPRINT);
  });

  it('leaves out rows from the least dangerous end only, and counts them', () => {
    const markdown = renderPlanMarkdown(viewOf(changes), COMMENT_BUDGET);
    const shown = (prefix: string): number => new Set(markdown.match(new RegExp(`${prefix}\\d+@`, 'g'))).size;
    const prefixes = ['gone', 'down', 'left', 'new', 'joins'];
    const totals = [0.02, 0.02, 0.06, 0.2, 0.7].map((share) => Math.ceil(size * share));
    const missing = prefixes.map((prefix, index) => (totals[index] ?? 0) - shown(prefix));
    const first = missing.findIndex((number) => number > 0);
    const saved = first === -1 ? [] : missing.slice(first + 1);
    expect(saved).toEqual(saved.map((_, index) => totals[first + 1 + index]));
    const said = [...markdown.matchAll(/… and ([\d,]+) more/g)].map(([, number]) =>
      Number(number?.replaceAll(',', '')),
    );
    expect(said.reduce((sum, number) => sum + number, 0)).toBe(
      missing.reduce((sum, number) => sum + number, 0),
    );
  });
});

describe('the ladder', () => {
  it('shows everything where there is room', () => {
    const markdown = renderPlanMarkdown(viewOf(EVERYDAY), COMMENT_BUDGET);
    expect(markdown).not.toContain('… and');
    expect(markdown).toContain('Contractor, PO 1234');
  });

  it('shortens harmless rows before it touches dangerous ones', () => {
    const changes = large(300);
    const whole = renderPlanMarkdown(viewOf(changes), { maxCharacters: 10_000_000 });
    const markdown = renderPlanMarkdown(viewOf(changes), { maxCharacters: whole.length - 1000 });
    const removals = (text: string): string | undefined => /#### Removed[\s\S]*?(?=####)/.exec(text)?.[0];
    expect(removals(markdown)).toBe(removals(whole));
    expect(markdown).toContain('joins209@example.com');
    expect(markdown).not.toContain('… and');
  });

  it('keeps tables whole at every size', () => {
    const changes = large(300);
    for (const maxCharacters of [12_000, 20_000, 30_000, 40_000, 50_000, 60_000, 80_000]) {
      const markdown = renderPlanMarkdown(viewOf(changes), { maxCharacters });
      expect(markdown.length).toBeLessThanOrEqual(maxCharacters);
      const { tags, rows } = readMarkdown(markdown);
      expect(tags.filter((tag) => tag === 'details').length).toBe(
        tags.filter((tag) => tag === '/details').length,
      );
      for (const row of rows) expect([2, 3, 4]).toContain(row.length);
    }
  });

  it('keeps the most dangerous rows when almost nothing fits', () => {
    const fixed = renderPlanMarkdown(viewOf(large(3_000)), { maxCharacters: 0 }).length;
    const markdown = renderPlanMarkdown(viewOf(large(3_000)), { maxCharacters: fixed + 600 });
    expect(markdown).toContain('gone0@example.com');
    expect(markdown).not.toContain('down0@example.com');
    expect(markdown).toMatch(
      /… and 2,100 more team additions: see the \[job summary\]\(\S+\) and the plan file\./,
    );
  });

  it('fits 30,000 problems of a directory', () => {
    const problems = Array.from({ length: 30_000 }, (_, index) => diagnostic(index + 1));
    const markdown = renderPlanMarkdown(invalidView(problems, COMMENT), COMMENT_BUDGET);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown).toContain('30,000 problems');
  });

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
