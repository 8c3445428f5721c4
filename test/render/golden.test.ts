import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMENT_BUDGET } from '../../src/render/markdown/budget.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/document.ts';
import { renderPlanTerminal, renderSummaryLine } from '../../src/render/terminal/document.ts';
import { ansiPaint, plainPaint } from '../../src/render/terminal/paint.ts';
import { COMMENT } from './build.ts';
import { SITUATIONS } from './situations.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

/** Compares with the committed file; `UPDATE_GOLDEN=1` writes it instead. */
function expectGolden(name: string, text: string): void {
  const file = new URL(name, GOLDEN);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe.each(Object.entries(SITUATIONS))('%s', (name, view) => {
  it('equals its golden file in a comment', () => {
    const document = { ...view(COMMENT), top: ['<!-- gitbook-directory-sync org1 -->'] };
    expectGolden(`${name}.md`, renderPlanMarkdown(document, COMMENT_BUDGET));
  });

  it('equals its golden file on a terminal, with its summary line', () => {
    const document = view({ ...COMMENT, target: 'terminal' });
    const text = renderPlanTerminal(document, { paint: plainPaint, width: 110 });
    expectGolden(`${name}.txt`, `${text}\n${renderSummaryLine(document)}\n`);
  });

  it('says the same with colours as without', () => {
    const coloured = renderPlanTerminal(view(COMMENT), { paint: ansiPaint, width: 110 });
    const plain = renderPlanTerminal(view(COMMENT), { paint: plainPaint, width: 110 });
    expect(stripColours(coloured)).toBe(plain);
    expect(coloured).not.toBe(plain);
  });
});

function stripColours(text: string): string {
  const code = String.fromCharCode(27);
  return text.replaceAll(new RegExp(`${code}\\[\\d+m`, 'g'), '');
}
