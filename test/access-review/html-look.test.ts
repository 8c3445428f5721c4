import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visibleText } from '../../src/render/text/escape.ts';
import { HOSTILE } from '../render/hostile.ts';
import { openBrowser } from '../support/browser.ts';
import { live, member, reviewOf, reviewWith, team } from './build.ts';
import { accessibilityProblems, htmlOf, namesShown, openPage } from './open-page.ts';
import { sample } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.each([
  ['wide, light', { colorScheme: 'light' }],
  ['wide, dark', { colorScheme: 'dark' }],
  ['phone, light', { ...PHONE, colorScheme: 'light' }],
  ['phone, dark', { ...PHONE, colorScheme: 'dark' }],
] as const)('%s', (_, options) => {
  test('has no accessibility problem, contrast included', async () => {
    const { page } = await openPage(browser, sample(), options);
    await page.locator('summary').first().click();
    await page.locator('[data-finding=admin]').click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('follows the colours that are preferred', async () => {
    const { page } = await openPage(browser, sample(), options);
    const brightness = Number(
      await page.evaluate(
        `getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number).reduce((a, b) => a + b)`,
      ),
    );
    if (options.colorScheme === 'dark') expect(brightness).toBeLessThan(120);
    else expect(brightness).toBeGreaterThan(700);
  });

  test('never scrolls sideways, even with very long names', async () => {
    const { page } = await openPage(browser, reviewWith(`${'x'.repeat(300)}@${'y'.repeat(200)}.example`), options);
    const [inside, outside] = (await page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )) as [number, number];
    expect(inside).toBe(outside);
  });
});

test('on a phone the people are cards, and still a table to a screen reader', async () => {
  const { page } = await openPage(browser, sample(), PHONE);
  const row = page.getByRole('row', { name: 'Béa Núñez' });
  expect(await row.getByRole('cell').count()).toBe(7);
  expect(await row.getByRole('rowheader').textContent()).toContain('Béa Núñez');
  const boxes = await row.getByRole('cell').all();
  const lefts = await Promise.all(boxes.map(async (box) => (await box.boundingBox())?.x));
  expect(new Set(lefts).size).toBe(1);
});

test('on paper everyone is there with their spaces, as a table in light colours', async () => {
  const { page } = await openPage(browser, sample(), { colorScheme: 'dark' });
  await page.getByLabel('Search people').fill('a');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
  expect(await page.locator('details[open]').count()).toBe(3);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  expect(await page.getByText('Signature').isVisible()).toBe(true);
  const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(background).toBe('rgb(255, 255, 255)');
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
  expect(await page.locator('details[open]').count()).toBe(0);
});

test('text of others stays text', async () => {
  const people = HOSTILE.map((text, index) => member(`u${index}`, { displayName: text, role: 'edit' }));
  const teams = HOSTILE.slice(0, 40).map((text, index) => ({
    ...team(text, { [`u${index}`]: 'owner' }),
    title: text,
    id: `t${index}`,
  }));
  const { page, trouble } = await openPage(browser, reviewOf(live(people, teams)));
  expect(trouble).toEqual([]);
  const names = await page
    .locator('#people tbody tr')
    .evaluateAll((rows) =>
      (rows as unknown as { dataset: { id: string }; cells: { textContent: string }[] }[]).map(
        (row): [string, string] => [row.dataset.id, row.cells[0]?.textContent ?? ''],
      ),
    );
  expect(names.length).toBe(HOSTILE.length);
  for (const [id, shown] of names) {
    const text = visibleText(HOSTILE[Number(id.slice(1))] ?? '');
    expect(shown).toBe(text === '' ? `${id}@example.com` : `${text}${id}@example.com`);
  }
  const strange = await page.evaluate(
    `document.querySelectorAll('a, img, iframe, object, form, script:not(head > script, body > script), [onerror], [onclick], [style]').length`,
  );
  expect(strange).toBe(0);
});

test.each(['</style><script>alert(1)</script>', '</title><script>alert(1)</script>', "' onload='alert(1)", '-->'])(
  'no title of an organization breaks out: %s',
  async (text) => {
    const { page, trouble } = await openPage(browser, reviewWith(text));
    expect(trouble).toEqual([]);
    expect(await page.locator('h1').textContent()).toBe(text);
    expect(await page.locator('script').count()).toBe(2);
  },
);

describe('ten thousand people', () => {
  const people = Array.from({ length: 10_000 }, (_, index) =>
    member(`u${index}`, {
      displayName: `Person ${index}`,
      role: index % 1000 === 0 ? 'admin' : 'read',
      sso: index % 2 === 0,
    }),
  );

  test('are searched, sorted and shown a part at a time', async () => {
    const { page, trouble } = await openPage(browser, reviewOf(live(people)));
    expect(await page.locator('#status').textContent()).toBe('10,000 people, the first 500 shown');
    expect(await namesShown(page)).toHaveLength(500);

    await page.getByRole('button', { name: 'Show 500 more' }).click();
    expect(await namesShown(page)).toHaveLength(1000);
    const focused: unknown = await page.evaluate(
      `[...document.querySelectorAll('#people tbody tr')].indexOf(document.activeElement.parentNode)`,
    );
    expect(focused).toBe(500);

    await page.getByRole('button', { name: 'Person', exact: true }).click();
    expect((await namesShown(page)).slice(0, 3)).toEqual(['Person 0', 'Person 1', 'Person 2']);
    await page.getByRole('button', { name: 'Person', exact: true }).click();
    expect((await namesShown(page)).slice(0, 2)).toEqual(['Person 9999', 'Person 9998']);

    await page.getByLabel('Search people').fill('person 4242');
    await expect.poll(() => page.locator('#status').textContent()).toBe('1 of 10,000 people');
    expect(await namesShown(page)).toEqual(['Person 4242']);
    await page.getByRole('button', { name: 'Show everyone' }).click();
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.evaluate(`document.querySelectorAll('#people tbody tr:not([hidden])').length`)).toBe(10_000);
    expect(trouble).toEqual([]);
  });

  test('are all there without scripts', async () => {
    const { page } = await openPage(browser, reviewOf(live(people.slice(0, 700))), {
      javaScriptEnabled: false,
    });
    expect((await page.locator('#people tbody tr:visible').all()).length).toBe(700);
  });
});

test('is the same whenever it is made', () => {
  expect(htmlOf(sample())).toBe(htmlOf(sample()));
});
