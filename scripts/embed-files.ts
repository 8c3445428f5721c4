/**
 * Embeds files in other languages into TypeScript, so that the bundles need no files of their own: the style and the
 * script of the access review's page, and the scripts that complete commands in a shell. `npm run build` runs it.
 * `--check` only checks that the committed files are up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PAGE = 'src/access-review/html';
const COMPLETION = 'src/cli/completion';

const GENERATED: Readonly<Record<string, string>> = {
  [`${PAGE}/generated/page-files.ts`]: `// Generated from page.css and page.js by scripts/embed-files.ts. Do not edit.
export const PAGE_STYLE =
  ${JSON.stringify(compact(`${PAGE}/page.css`))};
export const PAGE_SCRIPT =
  ${JSON.stringify(compact(`${PAGE}/page.js`))};
`,
  [`${COMPLETION}/generated/scripts.ts`]: `// Generated from completion.* by scripts/embed-files.ts. Do not edit.
export const SCRIPTS: Readonly<Record<string, string>> = {
${['bash', 'zsh', 'fish'].map(completionScript).join('\n')}
};
`,
};

for (const [output, text] of Object.entries(GENERATED)) {
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } else if (readFileSync(output, 'utf8') !== text) {
    console.error(`Out of date: ${output}. Run: npm run build`);
    process.exitCode = 1;
  }
}

/** A file without comments and indentation. Neither file has texts of several lines, or texts that contain comment marks. */
function compact(path: string): string {
  const text = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return text.replace(/^\s*(?:\/\/.*)?\n?|[ \t]+$/gm, '').trim();
}

function completionScript(shell: string): string {
  return `  ${shell}: ${JSON.stringify(readFileSync(`${COMPLETION}/completion.${shell}`, 'utf8'))},`;
}
