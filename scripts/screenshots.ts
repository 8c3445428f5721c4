/**
 * Takes the pictures of docs/images/ from the examples: `node scripts/screenshots.ts`. An emulated GitBook holds the
 * organization of examples/story, the date is the story's, and the browser and its font come from npm, so a picture
 * changes only when what it shows does.
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

/** The day the story plays on. */
const TODAY = Date.UTC(2026, 10, 22, 9, 0);
const IMAGES = join(ROOT, 'docs', 'images');

/** The access review of the example organization, as an HTML page. */
export async function storyReport(): Promise<string> {
  const seed = parseSeed(JSON.parse(await readFile(join(ROOT, 'examples/story/organization.json'), 'utf8')));
  if (!seed.ok) throw new Error(seed.problems.join(' '));
  const emulator = await startEmulator({ seed: seed.value, clock: { now: () => TODAY } });
  const settings = { apiUrl: emulator.url, concurrency: 8 };
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

/** How a picture is taken. */
export interface Shot {
  readonly file: string;
  readonly page: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Takes one picture, of what a window of that size shows first. */
export async function takePicture(browser: Browser, shot: Shot): Promise<void> {
  const { file, page: content, width, height, colorScheme } = shot;
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
    const page = await storyReport();
    await takePicture(browser, {
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
