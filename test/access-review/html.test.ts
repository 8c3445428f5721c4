import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { live, member, reviewOf } from './build.ts';
import { namesShown, openPage } from './open-page.ts';
import { sample } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const DEFAULT_ORDER = ['Ada Lovelace', 'Sync', 'Béa Núñez', 'cem Öz', 'Dan Brown'];

describe('the page', () => {
  test('shows everyone, administrators first, and asks the network for nothing', async () => {
    const { page, trouble } = await openPage(browser, sample());
    expect(await namesShown(page)).toEqual(DEFAULT_ORDER);
    expect(await page.title()).toBe('Access review: Lumen, 2026-11-22');
    expect(await page.locator('#status').textContent()).toBe('5 people');
    expect(await page.locator('.lead').first().textContent()).toBe(
      'On 22 November 2026, 5 people have access to this GitBook organization, in 2 teams; compared with 4 users in 1 file of the directory.',
    );
    expect(trouble).toEqual([]);
  });

  test('says what could not be read, and never that there is nothing', async () => {
    const { page } = await openPage(browser, sample());
    expect(await page.locator('.note').textContent()).toContain('The spaces of 1 person could not be read.');
    const cells = await page.locator('td[data-label=Spaces]').allTextContents();
    expect(cells.at(-1)).toBe('could not be read');
    expect(cells.at(-2)).toBe('none');
  });

  test('is whole without scripts', async () => {
    const { page, trouble } = await openPage(browser, sample(), { javaScriptEnabled: false });
    expect(await namesShown(page)).toEqual(DEFAULT_ORDER);
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(trouble).toEqual([]);
  });

  test('its policy lets no script, style or request in but its own', async () => {
    const { page, trouble } = await openPage(browser, sample());
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'window.owned = true';
      document.body.append(script);
      new Image().src = 'https://evil.example/pixel.png';
    `);
    await expect.poll(() => trouble.filter((each) => each.includes('Content Security Policy')).length).toBe(2);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect(trouble.filter((each) => each.startsWith('request'))).toEqual([]);
  });

  test('has no column and no finding about a directory that is not there', async () => {
    const { page } = await openPage(browser, reviewOf(live([member('ada')])));
    expect(await page.locator('thead th').allTextContents()).not.toContain('Directory');
    expect(await page.locator('[data-finding=unlisted]').count()).toBe(0);
    expect(await page.locator('#status').textContent()).toBe('1 person');
  });
});

describe('search', () => {
  test.each([
    ['nunez', ['Béa Núñez']],
    ['DOCS', ['Ada Lovelace', 'Béa Núñez']],
    ['docs owner', ['Ada Lovelace', 'Béa Núñez']],
    ['roadmap', ['Sync', 'Béa Núñez']],
    ['dan@example', ['Dan Brown']],
    ['admin lovelace', ['Ada Lovelace']],
    ['nobody at all', []],
    ['.*', []],
  ])('%s', async (words, names) => {
    const { page, trouble } = await openPage(browser, sample());
    await page.getByLabel('Search people').fill(words);
    await expect.poll(() => page.locator('#status').textContent()).toBe(`${names.length} of 5 people`);
    expect(await namesShown(page)).toEqual(names);
    expect(await page.locator('#empty').isVisible()).toBe(names.length === 0);
    expect(trouble).toEqual([]);
  });

  test('is left by Escape or by the button, which gives the field the focus', async () => {
    const { page } = await openPage(browser, sample());
    const field = page.getByLabel('Search people');
    await field.fill('ada');
    await expect.poll(() => namesShown(page)).toEqual(['Ada Lovelace']);
    await field.press('Escape');
    expect(await namesShown(page)).toEqual(DEFAULT_ORDER);
    await field.fill('ada');
    await page.getByRole('button', { name: 'Show everyone' }).click();
    expect(await namesShown(page)).toEqual(DEFAULT_ORDER);
    expect(await field.evaluate('document.activeElement.id')).toBe('search');
    expect(await page.locator('#clear').isVisible()).toBe(false);
  });
});

describe('findings', () => {
  test.each([
    ['admin', ['Ada Lovelace', 'Sync']],
    ['no-sso', ['Sync', 'Béa Núñez']],
    ['dormant', ['Sync', 'Béa Núñez']],
    ['unlisted', ['Sync']],
    ['expired', ['Dan Brown']],
    ['disabled', ['Dan Brown']],
    ['unread', ['Dan Brown']],
  ])('%s shows only those people', async (key, names) => {
    const { page } = await openPage(browser, sample());
    const tile = page.locator(`[data-finding=${key}]`);
    expect(await tile.locator('b').textContent()).toBe(String(names.length));
    await tile.click();
    expect(await tile.getAttribute('aria-pressed')).toBe('true');
    expect(await namesShown(page)).toEqual(names);
    await tile.click();
    expect(await namesShown(page)).toEqual(DEFAULT_ORDER);
  });

  test('combine with each other and with the search, and cannot be pressed when they apply to nobody', async () => {
    const { page } = await openPage(browser, sample());
    await page.locator('[data-finding=no-sso]').click();
    await page.locator('[data-finding=admin]').click();
    expect(await namesShown(page)).toEqual(['Sync']);
    await page.getByLabel('Search people').fill('ada');
    await expect.poll(() => page.locator('#empty').isVisible()).toBe(true);
    expect(await page.locator('[data-finding=guest]').isDisabled()).toBe(true);
  });
});

describe('sorting', () => {
  test.each([
    ['Person', ['Ada Lovelace', 'Béa Núñez', 'cem Öz', 'Dan Brown', 'Sync'], 'ascending'],
    ['Role', ['cem Öz', 'Dan Brown', 'Béa Núñez', 'Ada Lovelace', 'Sync'], 'ascending'],
    ['SSO', ['Sync', 'Béa Núñez', 'Ada Lovelace', 'cem Öz', 'Dan Brown'], 'ascending'],
    ['Teams', ['Béa Núñez', 'Ada Lovelace', 'Dan Brown', 'Sync', 'cem Öz'], 'descending'],
    ['Spaces', ['Dan Brown', 'Ada Lovelace', 'Sync', 'Béa Núñez', 'cem Öz'], 'descending'],
    ['Last seen', ['Ada Lovelace', 'Dan Brown', 'Béa Núñez', 'Sync', 'cem Öz'], 'descending'],
    ['Joined', ['cem Öz', 'Ada Lovelace', 'Sync', 'Béa Núñez', 'Dan Brown'], 'descending'],
    ['Directory', ['Dan Brown', 'Sync', 'Béa Núñez', 'Ada Lovelace', 'cem Öz'], 'ascending'],
  ])('by %s with the keyboard, and back', async (label, names, first) => {
    const { page, trouble } = await openPage(browser, sample());
    const head = page.getByRole('columnheader', { name: label, exact: true });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await namesShown(page)).toEqual(names);
    expect(await head.getAttribute('aria-sort')).toBe(first);
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe(first === 'ascending' ? 'descending' : 'ascending');
    expect((await namesShown(page))[0]).not.toBe(names[0]);
    expect(trouble).toEqual([]);
  });

  test('says at first how the report is sorted', async () => {
    const { page } = await openPage(browser, sample());
    const role = page.getByRole('columnheader', { name: 'Role', exact: true });
    expect(await role.getAttribute('aria-sort')).toBe('descending');
  });
});

test('the keyboard reaches search, findings, sorting and folded spaces, and shows where it is', async () => {
  const { page } = await openPage(browser, sample());
  const visited: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const at: unknown = await page.evaluate(`(() => {
      const { activeElement: at } = document;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return at === document.body ? 'end' : at.tagName + (outlineStyle === 'solid' && outlineWidth === '3px' ? '' : ' without focus ring');
    })()`);
    if (at === 'end') break;
    visited.push(String(at));
  }
  const count = (tag: string): number => visited.filter((each) => each === tag).length;
  expect([count('INPUT'), count('BUTTON'), count('SUMMARY')]).toEqual([1, 7 + 8, 3]);
  expect(visited.filter((each) => each.includes('without'))).toEqual([]);
  await page.locator('summary').first().press('Enter');
  expect(await page.locator('details').first().getByRole('listitem').allTextContents()).toEqual([
    'API edit',
    'Handbook edit',
    'Runbooks edit',
  ]);
});
