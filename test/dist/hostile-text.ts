import { expect } from 'vitest';

/** Names that try to be more than a name: to the runner, to Markdown, to HTML, to a shell, to a terminal. */
export const HOSTILE = [
  '::error::Injected',
  '::set-output name=failure-reason::hacked',
  '##[error]Injected',
  'x\n::warning::Injected',
  'x\r::add-mask::a',
  '\u200b::error::Injected',
  '| a | b |\n| --- | --- |',
  '</summary></details><img src=x onerror=alert(1)>',
  '@octocat #1 [link](https://evil.example)',
  '<!-- gitbook-directory-sync:plan organization=acme -->',
  '```\n# Heading\n```',
  '\u202eoverridden',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '\u0024{{ secrets.TOKEN }} $(id) `id`',
];

/** Nothing of `HOSTILE` came through as more than text. */
export function expectInert(markdown: string): void {
  expect(markdown).not.toMatch(/^::|<img|\]\(https:\/\/evil|@octocat|^# Heading/m);
  for (const control of ['\u001b', '\u202e']) expect(markdown).not.toContain(control);
}
