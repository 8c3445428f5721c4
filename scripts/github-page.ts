/** Renders Markdown as a comment on GitHub, for screenshots and for checks by eye. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** GitHub's light or dark theme. */
export type Theme = 'light' | 'dark';

const require = createRequire(import.meta.url);

/** Symbols as SVG, because the fonts in use have no glyphs for them. */
const SIGNS: Readonly<Record<string, string>> = {
  '→': '<path d="M1.5 8.5h12M9.5 4.5l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  '✅': '<rect x="1" y="1" width="14" height="14" rx="3" fill="#3fb950"/><path d="m4.5 8.3 2.4 2.4 4.6-5" fill="none" stroke="#fff" stroke-width="2"/>',
  '📝': '<path d="M3 1h7l3 3v11H3z" fill="#f6f8fa" stroke="#8c959f"/><path d="M5 6h6M5 8.5h6M5 11h3" stroke="#8c959f"/><path d="m9 13 .6-2.4 5-5 1.8 1.8-5 5z" fill="#fb8500"/>',
  '⚠️': '<path d="M8 1.2 15.5 14.4H.5z" fill="#fbca04" stroke="#bf8700" stroke-width=".6"/><path d="M8 5.4v4.4M8 11.2v1.6" stroke="#1f2328" stroke-width="1.7"/>',
  '⛔': '<circle cx="8" cy="8" r="7" fill="#cf222e"/><path d="M4 8h8" stroke="#fff" stroke-width="2.4"/>',
  '❌': '<path d="m3 3 10 10M13 3 3 13" stroke="#cf222e" stroke-width="3"/>',
};

const ALERTS: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'important',
  WARNING: 'warning',
  CAUTION: 'caution',
};

/** Converts Markdown to GitHub's HTML, with the features that this tool's documents use: GFM, alerts and details. */
export function githubHtml(markdown: string): string {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return Object.entries(SIGNS).reduce((text, [sign, shapes]) => text.replaceAll(sign, drawn(shapes)), alerts(html));
}

function drawn(shapes: string): string {
  return `<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${shapes}</svg>`;
}

function alerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(\w+)\]\n?([\s\S]*?)<\/blockquote>/g,
    (whole, kind: string, rest: string) => {
      const name = ALERTS[kind];
      if (name === undefined) return whole;
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      const heading = `<p class="markdown-alert-title">${title}</p>`;
      return `<div class="markdown-alert markdown-alert-${name}">${heading}<p>${rest}</div>`;
    },
  );
}

/** A page that shows Markdown as a comment of a bot. `heading` is the name of the bot. */
export function githubPage(markdown: string, theme: Theme, heading: string): string {
  const sheet = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const colours =
    theme === 'light'
      ? { page: '#ffffff', head: '#f6f8fa', line: '#d1d9e0', text: '#1f2328', quiet: '#59636e' }
      : { page: '#0d1117', head: '#151b23', line: '#3d444d', text: '#f0f6fc', quiet: '#9198a1' };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${heading}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
@font-face { font-family: Inter; font-weight: 100 900; src: url(${font('inter/files/inter-latin-wght-normal')}); }
@font-face { font-family: Mono; font-weight: 100 800; src: url(${font('jetbrains-mono/files/jetbrains-mono-latin-wght-normal')}); }
${sheet}
body { margin: 0; padding: 16px; background: ${colours.page}; color: ${colours.text}; }
body, .markdown-body { font-family: Inter, sans-serif; font-size: 14px; line-height: 1.5; }
.markdown-body { padding: 16px; }
.markdown-body code { font-family: Mono, monospace; }
.comment { border: 1px solid ${colours.line}; border-radius: 6px; overflow: hidden; max-width: 910px; margin: auto; }
.head { background: ${colours.head}; border-bottom: 1px solid ${colours.line}; padding: 8px 16px; color: ${colours.quiet}; }
.head b { color: ${colours.text}; font-weight: 600; }
.bot { border: 1px solid ${colours.line}; border-radius: 2em; padding: 0 7px; font-size: 12px; font-weight: 500; }
.sign { width: 1.1em; height: 1.1em; vertical-align: -0.18em; }
@media (max-width: 600px) { body { padding: 0; } .comment { border-width: 1px 0; border-radius: 0; } }
</style></head><body><div class="comment"><div class="head"><b>${heading}</b> <span class="bot">bot</span> commented now</div>
<div class="markdown-body">${githubHtml(markdown)}</div></div></body></html>`;
}

function font(name: string): string {
  const path = require.resolve(`@fontsource-variable/${name}.woff2`);
  return `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
}
