/**
 * Takes the screenshots for docs/images/ from the examples: `node scripts/screenshots.ts`. The organization, the date,
 * the browser and its font are fixed, so that a screenshot changes only with the page it shows.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { parseSeed } from '../emulator/seed.ts';
import { startEmulator } from '../emulator/server.ts';
import { createAccessReview } from '../src/access-review/create-review.ts';
import { renderAccessReviewHtml } from '../src/access-review/html/page.ts';
import { utcDate } from '../src/core/model/dates.ts';
import { classify } from '../src/gitbook/classify.ts';
import { systemClock } from '../src/run/clock.ts';
import { openGitBook } from '../src/run/open-gitbook.ts';
import { silentProgress } from '../src/run/progress.ts';
import { readDirectoryAt } from '../src/workspace/read-files.ts';
import { openBrowser } from '../test/support/browser.ts';
import { ROOT } from '../test/support/imports.ts';

/** The date of the story. */
const TODAY = Date.UTC(2026, 10, 22, 9, 0);
const IMAGES = join(ROOT, 'docs', 'images');

/** The access review of the example organization, as an HTML page. */
export async function storyAccessReview(): Promise<string> {
  const seed = parseSeed(JSON.parse(await readFile(join(ROOT, 'examples/story/organization.json'), 'utf8')));
  if (!seed.ok) throw new Error(seed.problems.join(' '));
  const emulator = await startEmulator({ seed: seed.value, clock: { now: () => TODAY } });
  const settings = { gitbookApiUrl: emulator.url, concurrency: 8 };
  const gitBook = await openGitBook(settings, emulator.token, systemClock, silentProgress, {});
  try {
    const place = { workspace: join(ROOT, 'examples'), workingDirectory: '.', configPath: 'gitbook' };
    const made = await createAccessReview(
      {
        organizationId: emulator.state.organization.id,
        configPath: place.configPath,
        asOf: utcDate(TODAY),
        dormantDays: 90,
        spaces: true,
        concurrency: 8,
      },
      {
        readDirectory: () => readDirectoryAt(place),
        openReader: gitBook.openReader,
        progress: silentProgress,
        classify,
      },
    );
    if (made.status === 'invalid') throw new Error('The examples are invalid.');
    return renderAccessReviewHtml(made.review, (text) => createHash('sha256').update(text).digest('base64'));
  } finally {
    await gitBook.close();
    await emulator.close();
  }
}

/** A screenshot to take. `width` and `height` are in CSS pixels. */
export interface Screenshot {
  readonly file: string;
  readonly page: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Takes a screenshot of the part of a page that a window of this size shows first. */
export async function takeScreenshot(browser: Browser, screenshot: Screenshot): Promise<void> {
  const { file, page: content, width, height, colorScheme } = screenshot;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.setContent(content);
    await page.screenshot({ path: join(IMAGES, file), animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}

if (import.meta.main) {
  await mkdir(IMAGES, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await storyAccessReview();
    await takeScreenshot(browser, {
      file: 'access-report.png',
      page,
      width: 1280,
      height: 1000,
      colorScheme: 'light',
    });
  } finally {
    await browser.close();
  }
}
