import { expect } from 'vitest';
import type { OrganizationSeed } from '../../emulator/seed.ts';

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

/** An organization with a person and a team more for each of these names, and a secret in every person's. */
export function withHostileNames(seed: OrganizationSeed, secret: string): OrganizationSeed {
  const people = HOSTILE.map((displayName, index) => ({
    id: `u-hostile${index}`,
    email: `hostile${index}@example.com`,
    displayName: `${displayName} ${secret}`,
    role: 'read' as const,
    spaces: [{ title: displayName.slice(0, 50), permission: 'read' as const }],
  }));
  const teams = HOSTILE.map((title, index) => ({
    id: `t-hostile${index}`,
    title: `${index}${title}`.slice(0, 64),
  }));
  return { ...seed, members: [...(seed.members ?? []), ...people], teams: [...(seed.teams ?? []), ...teams] };
}
