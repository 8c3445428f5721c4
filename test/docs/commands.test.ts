import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../emulator/server.ts';
import { optionsOf } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { commandsOf, expectedCodes, forTest, ORGANIZATION, openDesk, strangeLinesOf } from './commands.ts';
import { PAGES, read } from './pages.ts';

const pages = PAGES.filter((page) => commandsOf(page).length > 0);
/** Pages that begin without a directory. */
const FROM_NOTHING = ['docs/quick-start.md'];

test('there are commands to run', () => {
  expect(pages.length).toBeGreaterThan(8);
});

describe('the commands of a page, one after the other, on an emulated GitBook', () => {
  test.concurrent.each(pages)('%s', { timeout: 120_000 }, async (page) => {
    const emulator = await startEmulator({ seed: ORGANIZATION });
    const desk = openDesk(page, !FROM_NOTHING.includes(page));
    const env = {
      GITBOOK_API_URL: emulator.url,
      GITBOOK_TOKEN: emulator.token,
      GITBOOK_ORGANIZATION_ID: 'abc123',
    };
    try {
      for (const command of commandsOf(page)) {
        const { code, stdout, stderr } = await desk.run(forTest(command), env);
        expect(expectedCodes(command), `${command}\n${stdout}\n${stderr}`).toContain(code);
      }
      expect(emulator.violations).toEqual([]);
    } finally {
      await emulator.close();
      desk.clear();
    }
  });

  test.each(PAGES)('%s has no line that nobody checks', (page) => {
    expect(strangeLinesOf(page)).toEqual([]);
  });
});

describe('the command line in the text', () => {
  test('the reference lists every command', () => {
    const known = new Set(COMMANDS.map(({ name }) => name.split(' ')[0]));
    const section = read('docs/reference.md').split('\n## Command line\n')[1]?.split('\n## ')[0] ?? '';
    const listed = [...section.matchAll(/^\| `([a-z]+)`/gm)].map(([, name = '']) => name);
    expect(listed.sort()).toEqual([...known].sort());
  });

  test('every option that a page names is one', () => {
    const options = new Set(['help', ...COMMANDS.flatMap((command) => optionsOf(command).map(({ name }) => name))]);
    const inText = PAGES.flatMap((page) =>
      [...read(page).matchAll(/`--([a-z][a-z-]*)[^`]*`/g)].map(([, option = '']) => option),
    );
    expect(inText.length).toBeGreaterThan(10);
    expect([...new Set(inText)].filter((option) => !options.has(option))).toEqual([]);
  });
});
