import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { renderAccessReviewHtml } from '../../src/access-review/html/page.ts';
import type { AccessReview } from '../../src/access-review/model.ts';

export function htmlOf(review: AccessReview): string {
  return renderAccessReviewHtml(review, (text) => createHash('sha256').update(text).digest('base64'));
}

/** A review in a browser, and its problems. */
export interface OpenPage {
  readonly page: Page;
  /** Requests for anything but the page itself, console messages, errors and dialogs. */
  readonly trouble: string[];
}

const ADDRESS = 'https://report.test/access-report.html';

/** Opens a review in a browser as if from a server. Every other request counts as a problem. */
export async function openPage(
  browser: Browser,
  review: AccessReview,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const trouble: string[] = [];
  await context.route('**/*', (route) => {
    if (route.request().url() === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlOf(review) });
    trouble.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${String(error)}`));
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.goto(ADDRESS);
  return { page, trouble };
}

/** The names of the people shown, in order. */
export async function namesShown(page: Page): Promise<string[]> {
  const names: unknown = await page.evaluate(
    `[...document.querySelectorAll('#people tbody tr')].filter((row) => row.checkVisibility()).map((row) => row.querySelector('.name').textContent)`,
  );
  return names as string[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rule and place of everything that axe-core finds by WCAG 2.2 AA and best practice. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // The debugger is not bound by the policy of the page.
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap((rule) => rule.nodes.slice(0, 3).map((node) => rule.id + ': ' + node.html.slice(0, 160))))`,
  );
  return found as string[];
}
