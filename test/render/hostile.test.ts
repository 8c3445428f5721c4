import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/core/model/audit-log.ts';
import type { Change } from '../../src/core/model/change.ts';
import { annotations } from '../../src/render/annotations.ts';
import { renderPlanMarkdown } from '../../src/render/markdown/document.ts';
import type { PlanDocument } from '../../src/render/plan/document.ts';
import { invalidDocument, planDocument } from '../../src/render/plan/plan-document.ts';
import { diagnosticsTerminal } from '../../src/render/terminal/diagnostics.ts';
import { renderPlanTerminal, renderSummaryLine } from '../../src/render/terminal/document.ts';
import { ansiPaint, plainPaint } from '../../src/render/terminal/paint.ts';
import { escapeWorkflowText, maskEmails, visibleText } from '../../src/render/text/escape.ts';
import { applied, at, COMMENT, diagnostic, guard, plan } from './build.ts';
import { HONEST, HOSTILE } from './hostile.ts';
import { readMarkdown } from './markdown-reader.ts';

/** Every change that shows text of others, with `text` in every place where such text can be. */
function changesWith(text: string): Change[] {
  const origin = at(3, `gitbook/${text}.yaml`);
  const who = { email: text, userId: text, displayName: text };
  const team = { team: text, teamId: text };
  const loses = { spaces: 1, teams: 3, teamTitles: [text, text], spaceTitles: [] };
  return [
    { type: 'invite', email: text, to: 'read', sso: true, note: text, expires: '2026-12-31', origin },
    { type: 'member-role', ...who, email: undefined, from: 'admin', to: 'read', origin },
    {
      type: 'remove-member',
      ...who,
      from: 'read',
      reason: 'unlisted',
      expires: undefined,
      loses,
      origin: undefined,
    },
    { type: 'create-team', team: text, origin },
    { type: 'rename-team', ...team, from: text, to: text, origin },
    { type: 'delete-team', ...team, size: 1, spaces: 1, origin: undefined },
    { type: 'team-add', ...who, ...team, to: 'member', via: [text], origin },
    {
      type: 'team-remove',
      ...who,
      displayName: `${text} `,
      ...team,
      from: 'owner',
      reason: 'expired',
      origin,
    },
  ];
}

function eventWith(text: string): AuditEvent {
  const subject = { id: text, label: text };
  return { occurredAt: text, action: text, actor: subject, source: text, target: { ...subject, type: text } };
}

function viewsWith(text: string): PlanDocument[] {
  const changes = changesWith(text);
  const who = { email: text, userId: text, displayName: text };
  const hostilePlan = plan(changes, {
    organization: { id: text, title: text },
    guards: [guard('max-membership-removals', 2, 1, { team: text })],
    notices: [
      { kind: 'unlisted-team', team: text, teamId: text, size: 2 },
      { kind: 'email-domains', domains: [text] },
      { kind: 'unlisted-member', ...who, role: 'admin' },
      { kind: 'email-differs', ...who, directoryEmail: text, origin: at(1) },
      {
        kind: 'protected',
        ...who,
        why: 'protected-user',
        withheld: { change: 'team-remove', team: text },
        origin: undefined,
      },
    ],
  });
  const outcomes = changes.map((change, index) =>
    index % 2 === 0
      ? { status: 'failed' as const, change, message: text }
      : { status: 'skipped' as const, change, reason: { kind: 'run-ended' as const, message: text } },
  );
  return [
    planDocument(hostilePlan, COMMENT),
    planDocument(hostilePlan, {
      ...COMMENT,
      linkTo: () => `https://github.com/acme/${text}`,
      maskEmails: true,
    }),
    planDocument(hostilePlan, {
      ...COMMENT,
      mode: 'apply',
      result: applied([], { outcomes, invitedUsers: { [text]: text }, verified: false, verifyError: text }),
    }),
    planDocument(hostilePlan, {
      ...COMMENT,
      mode: 'drift',
      traceOf: () => ({ about: 'person', event: eventWith(text) }),
    }),
    invalidDocument(
      [
        diagnostic(4, {
          file: text,
          message: text,
          help: text,
          related: [{ ...at(1, text), message: text }],
        }),
      ],
      COMMENT,
    ),
  ];
}

const WIDE = { paint: plainPaint, width: 20_000 };
const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };
/** What the same documents come to with harmless text. */
const CALM = viewsWith('calm');
const CALM_READINGS = CALM.map((view) => readMarkdown(renderPlanMarkdown(view, WHOLE)));
const CALM_OUTPUTS = CALM.map((view) => renderPlanTerminal(view, WIDE));

const OURS = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h3', 'h4', 'h5', 'p', 'br', 'sub', 'b', 'strong']);
for (const tag of ['code', 'a', 'ul', 'li', 'details', 'summary', 'blockquote', 'em', 'span']) OURS.add(tag);

/** What GitHub does to text after it has become HTML. */
const FILTERS = Object.entries({
  mention: /(?:^|[^a-z0-9])@[a-z0-9]/i,
  issue: /#\d|\bGH-\d/i,
  'custom reference': /[A-Za-z]-\d/,
  commit: /\b[0-9a-f]{7,}\b/,
  emoji: /:[a-z0-9_+-]+:/i,
  mathematics: /\$[^\s$][^$]*\$/,
  address: /:\/\/|www\.|\w@\w/i,
});

const HIDDEN = /(?!\n)\p{Cc}|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe('hostile text', () => {
  it('comes in at least sixty kinds', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('is inert in Markdown: %s', (_, text) => {
    for (const [index, view] of viewsWith(text).entries()) {
      const markdown = renderPlanMarkdown(view, WHOLE);
      const reading = readMarkdown(markdown);
      expect(reading.tags.filter((tag) => !OURS.has(tag.replace('/', '')))).toEqual([]);
      expect(reading.comments).toEqual(CALM_READINGS[index]?.comments);
      expect(reading.links.filter((link) => !link.startsWith('https://github.com/acme/'))).toEqual([]);
      expect(reading.rows.map((row) => row.length)).toEqual(CALM_READINGS[index]?.rows.map((row) => row.length));
      const structure = (tags: readonly string[]): string[] =>
        tags.filter((tag) =>
          /^\/?(?:table|tr|th|td|h\d|p|ul|li|details|summary|blockquote|br|sub|b|strong)$/.test(tag),
        );
      expect(structure(reading.tags)).toEqual(structure(CALM_READINGS[index]?.tags ?? []));
      const filtered = reading.texts.flatMap((part) =>
        FILTERS.filter(([, filter]) => filter.test(part)).map(([name]) => `${name} in ${JSON.stringify(part)}`),
      );
      expect(filtered).toEqual([]);
      if (index === 0) {
        const shown = reading.rows.flat().join('\n').replaceAll('\u200b', '');
        expect(shown).toContain(visibleText(text, 600));
      }
      expect(HIDDEN.test(markdown)).toBe(false);
      expect(markdown.isWellFormed()).toBe(true);
    }
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('is inert on a terminal: %s', (_, text) => {
    for (const [index, view] of viewsWith(text).entries()) {
      const output = renderPlanTerminal(view, WIDE);
      expect(HIDDEN.test(output)).toBe(false);
      expect(output.split('\n').length).toBe(CALM_OUTPUTS[index]?.split('\n').length);
      expect(renderSummaryLine(view)).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(HIDDEN.test(renderSummaryLine(view))).toBe(false);
    }
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'is inert in diagnostics: %s',
    (_, text) => {
      const problem = diagnostic(4, {
        file: text,
        message: text,
        help: text,
        related: [{ ...at(1), message: text }],
      });
      const printed = diagnosticsTerminal([problem], {
        paint: plainPaint,
        mask: maskEmails,
        sourceLine: () => `  name: ${text}`,
      });
      expect(HIDDEN.test(printed)).toBe(false);
      expect(printed.split('\n').length).toBe(8);
      const [annotation] = annotations([problem]).shown;
      expect(annotation?.message.length).toBeLessThan(4096);
      expect(HIDDEN.test(annotation?.message ?? '')).toBe(false);
    },
  );

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('is no workflow command: %s', (_, text) => {
    const printed = [text, `first\n${text}`, `${text}\n${text}`, ansiPaint('red', text)];
    for (const output of [...printed, ...viewsWith(text).map((view) => renderPlanTerminal(view, LOOK))]) {
      for (const line of escapeWorkflowText(output).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)) {
        // As the runner compares: leading space, zero-width characters and colours do not count.
        const seen = line.replaceAll(UNSEEN, '').trimStart();
        expect(seen.startsWith('::')).toBe(false);
        expect(seen.includes('##[')).toBe(false);
      }
    }
  });
});

const UNSEEN = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m|[\\p{Cf}\\p{DI}]`, 'gu');
const LOOK = { paint: ansiPaint, width: 100 };

describe('honest text', () => {
  it.each(HONEST)('comes through: %s', (name) => {
    const [view] = viewsWith(name);
    if (view === undefined) throw new Error('no view');
    const reading = readMarkdown(renderPlanMarkdown(view, WHOLE));
    expect(reading.rows.flat().join('\n')).toContain(name);
    expect(renderPlanTerminal(view, { paint: plainPaint, width: 200 })).toContain(name);
  });
});
