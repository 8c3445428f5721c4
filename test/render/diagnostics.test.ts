import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import { annotations } from '../../src/render/annotations.ts';
import { COMMENT_BUDGET } from '../../src/render/markdown/budget.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/document.ts';
import { invalidDocument } from '../../src/render/plan/plan-document.ts';
import { diagnosticsTerminal } from '../../src/render/terminal/diagnostics.ts';
import { plainPaint } from '../../src/render/terminal/paint.ts';
import { maskEmails } from '../../src/render/text/escape.ts';
import { COMMENT, diagnostic } from './build.ts';
import { readMarkdown } from './markdown-reader.ts';

const PRINT = { paint: plainPaint, mask: (text: string) => text, sourceLine: undefined };

describe('diagnosticsTerminal', () => {
  it('prints place, severity, code, message, help and related places', () => {
    expect(diagnosticsTerminal([diagnostic(12)], PRINT)).toBe(
      [
        'gitbook/users.yaml:12:3  error  duplicate-user  ada@example.com is listed twice',
        '  help: Keep one of the two entries.',
        '  see:  gitbook/users.yaml:3:3  first listed here',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  it('points at the column of the line, wide characters counted', () => {
    const sourceLine = (): string => '  山田: {rol: read}';
    const printed = diagnosticsTerminal([diagnostic(12, { column: 8 })], { ...PRINT, sourceLine });
    expect(printed).toContain('  12 |   山田: {rol: read}\n     |          ^\n');
  });

  it('shows the part of a long line that the problem is in', () => {
    const sourceLine = (): string => `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
    const printed = diagnosticsTerminal([diagnostic(12, { column: 5001 })], { ...PRINT, sourceLine });
    const [line = '', caret = ''] = printed.split('\n').slice(1, 3);
    expect(line.indexOf('HERE')).toBe(caret.indexOf('^'));
    expect(line.length).toBeLessThan(120);
  });

  it('counts errors and warnings, and prints nothing for none', () => {
    const all = [diagnostic(1), diagnostic(2), diagnostic(3, { severity: 'warning' })];
    expect(diagnosticsTerminal(all, PRINT)).toMatch(/\n\n2 errors, 1 warning\n$/);
    expect(diagnosticsTerminal([], PRINT)).toBe('');
  });

  it('masks addresses in messages and source lines', () => {
    const sourceLine = (): string => '  ada@example.com: {}';
    const printed = diagnosticsTerminal([diagnostic(12)], { ...PRINT, mask: maskEmails, sourceLine });
    expect(printed).not.toContain('ada@');
    expect(printed).toContain('a…@example.com is listed twice');
  });

  it('masks an address in a source line before it cuts the line', () => {
    const address = `${'secret.'.repeat(30)}person@example.com`;
    const sourceLine = (): string => `  - ${address}: {rol: read}`;
    for (const column of [5, 30, sourceLine().indexOf('rol')]) {
      const problem = diagnostic(12, { column });
      const printed = diagnosticsTerminal([problem], { ...PRINT, mask: maskEmails, sourceLine });
      expect(printed).toContain('12 |   - s…@example.com: {rol: read}');
      expect(printed).not.toContain('secret');
    }
  });

  it('masks names of files, and not our own words', () => {
    const problem = diagnostic(12, {
      file: 'gitbook/ada@example.com.yaml',
      help: 'Write it as name@example.com.',
    });
    const printed = diagnosticsTerminal([problem], { ...PRINT, mask: maskEmails });
    expect(printed).toContain('gitbook/a…@example.com.yaml:12:3');
    expect(printed).toContain('Write it as name@example.com.');
    const [annotation] = annotations([problem], maskEmails).shown;
    expect(annotation?.message).toContain('Write it as name@example.com.');
    expect(annotation?.file).toBe('gitbook/ada@example.com.yaml');
  });
});

describe('problems in Markdown', () => {
  const problemsMarkdown = (problems: readonly Diagnostic[]): string =>
    renderPlanMarkdown(invalidDocument(problems, { ...COMMENT, runUrl: undefined }), COMMENT_BUDGET);

  it('is one table with a link to each place', () => {
    const { rows, links } = readMarkdown(problemsMarkdown([diagnostic(12), diagnostic(14, { severity: 'warning' })]));
    expect(rows.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(links).toEqual([
      'https://github.com/acme/directory/blob/0a1b2c3d/gitbook/users.yaml#L12',
      'https://github.com/acme/directory/blob/0a1b2c3d/gitbook/users.yaml#L14',
    ]);
  });

  it('has no table without problems', () => {
    expect(readMarkdown(problemsMarkdown([])).rows).toEqual([]);
  });
});

describe('annotations', () => {
  it('gives at most ten of a kind and counts the rest', () => {
    const many = Array.from({ length: 37 }, (_, index) =>
      diagnostic(index + 1, { severity: index % 3 === 0 ? 'warning' : 'error' }),
    );
    const { shown, left } = annotations(many);
    expect(shown.filter(({ severity }) => severity === 'error').length).toBe(10);
    expect(shown.filter(({ severity }) => severity === 'warning').length).toBe(10);
    expect(left).toBe(17);
  });

  it('have the problem, the remedy and the other places', () => {
    expect(annotations([diagnostic(12)]).shown).toEqual([
      {
        severity: 'error',
        title: 'duplicate-user',
        message:
          'ada@example.com is listed twice\nKeep one of the two entries.\nfirst listed here: gitbook/users.yaml:3',
        file: 'gitbook/users.yaml',
        line: 12,
        column: 3,
      },
    ]);
  });
});
