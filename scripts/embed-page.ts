/**
 * Embeds the style and the script of the access review's page into src/access-review/html/generated/, so that the
 * bundles need no files of their own. `npm run build` runs it. `--check` only checks that the committed file is up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FOLDER = 'src/access-review/html';
const OUTPUT = `${FOLDER}/generated/page-files.ts`;

const generated = `// Generated from page.css and page.js by scripts/embed-page.ts. Do not edit.
export const PAGE_STYLE =
  ${JSON.stringify(compact(`${FOLDER}/page.css`))};
export const PAGE_SCRIPT =
  ${JSON.stringify(compact(`${FOLDER}/page.js`))};
`;

if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== generated) {
    console.error(`Out of date: ${OUTPUT}. Run: npm run build`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(OUTPUT), { recursive: true });
  writeFileSync(OUTPUT, generated);
}

/** A file without comments and indentation. Neither file has texts of several lines, or texts that contain comment marks. */
function compact(path: string): string {
  const text = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return text.replace(/^\s*(?:\/\/.*)?\n?|[ \t]+$/gm, '').trim();
}
