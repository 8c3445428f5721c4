import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from './imports.ts';

const CACHE = join(ROOT, 'node_modules', '.cache');

/**
 * A headless Chromium that comes from npm alone, with the one font that comes with it, so that pictures are the same
 * everywhere. Whoever opens it must `close()` it.
 */
export async function openBrowser(): Promise<Browser> {
  const folder = await unpackedBrowser();
  const fonts = join(folder, 'only-fonts.conf');
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: folder, TZ: 'UTC', LANG: 'en_US.UTF-8' },
  });
}

/**
 * The folder of the unpacked browser, made when it is missing. The package unpacks into the folder for temporary
 * files and takes a half-written browser for a whole one; here it unpacks aside and is then moved, so that tests of
 * several processes can begin together.
 */
async function unpackedBrowser(): Promise<string> {
  const folder = join(CACHE, `chromium-${await browserVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    const script = "import('@sparticuz/chromium').then(async ({ default: chromium }) => chromium.executablePath())";
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: aside },
    });
    await writeFile(join(aside, 'only-fonts.conf'), fontsConfig(folder));
    await rename(aside, folder).catch((error: unknown) => {
      // Another process was faster.
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function browserVersion(): Promise<string> {
  const path = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  return version;
}

function fontsConfig(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
    '',
  ].join('\n');
}
