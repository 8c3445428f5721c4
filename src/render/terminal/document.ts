import stringWidth from 'fast-string-width';
import type { GuardLine, NoticeGroup, PlanDocument, Row, Section, Sign, Source, Tone } from '../plan/document.ts';
import { escapeTerminal, MESSAGE_LIMIT } from '../text/escape.ts';
import { formatNumber, plainText, words } from '../text/text.ts';
import type { Paint, Style } from './paint.ts';
import { padEnd, terminalText, wrap } from './text.ts';

/** How to print a plan: its colours (`plainPaint` or `ansiPaint`), and the columns of the terminal. */
interface TerminalLook {
  readonly paint: Paint;
  readonly width: number;
}

const TONES: Readonly<Record<Tone, Style>> = {
  calm: 'green',
  change: 'bold',
  danger: 'yellow',
  refused: 'red',
  failed: 'red',
};

/** Renders a plan for people at a terminal. Ends with a line break. */
export function renderPlanTerminal(view: PlanDocument, look: TerminalLook): string {
  const { paint, width } = look;
  const blocks = [
    paint('bold', terminalText(view.title, paint)),
    wrap(verdictText(view, paint), width, ''),
    ...view.warnings.map((warning) => `⚠️ ${wrap(terminalText(warning, paint), width - 3, '   ')}`),
    ...(view.cause === undefined ? [] : [wrap(terminalText(view.cause, paint), width, '')]),
    ...view.parts.flatMap((part) => [
      ...(part.heading === undefined ? [] : [paint('bold', `== ${part.heading} ==`)]),
      ...part.sections.map((section) => sectionText(section, look)),
    ]),
    ...(view.notices.length === 0 ? [] : [noticesText(view.notices, look)]),
    ...(view.guards.some(({ state }) => state !== 'passed') ? [guardsText(view, look)] : []),
    totals(view, look),
    view.next.map((step) => wrap(terminalText(step, paint), width, '  ')).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function verdictText(view: PlanDocument, paint: Paint): string {
  const style = TONES[view.tone];
  return [view.verdict, ...view.unfinished.flatMap((text) => [[words(' ')], text])]
    .flat()
    .map((span) => (span.kind === 'strong' ? paint(style, span.text) : terminalText([span], paint)))
    .join('');
}

const SYMBOLS: Readonly<Record<Sign, Style>> = { '+': 'green', '~': 'yellow', '-': 'red', '!': 'red' };

function sectionText(section: Section, look: TerminalLook): string {
  const { paint } = look;
  const heading = paint('bold', `${section.title} (${formatNumber(section.rows.length)})`);
  const columns = columnsOf(section, look);
  const lines: string[] = [];
  let group: string | undefined;
  for (const row of section.rows) {
    if (row.group !== undefined && row.group !== group) lines.push(`  ${escapeTerminal(row.group)}`);
    group = row.group;
    lines.push(...rowLines(row, columns, look));
  }
  return [heading, ...lines].join('\n');
}

interface Columns {
  readonly indent: string;
  readonly address: number;
  /** Columns for the names, or 0 to leave them out. */
  readonly name: number;
  readonly change: number;
}

function columnsOf(section: Section, { paint, width }: TerminalLook): Columns {
  const indent = section.byTeam ? '    ' : '  ';
  const widest = (cell: (row: Row) => string): number =>
    section.rows.reduce((width, row) => Math.max(width, stringWidth(cell(row))), 0);
  const address = widest((row) => subjectCells(row)[0]);
  const name = widest((row) => subjectCells(row)[1]);
  const change = widest((row) => terminalText(row.change, paint));
  const source = widest((row) => sourceText(row.source));
  const all = indent.length + 2 + address + 2 + name + 2 + change + 2 + source;
  return { indent, address, name: all > width ? 0 : name, change };
}

function subjectCells({ subject }: Row): readonly [string, string] {
  const name = subject.name === undefined ? '' : escapeTerminal(subject.name, MESSAGE_LIMIT);
  return subject.address === undefined
    ? [name === '' ? '(no name)' : name, '']
    : [escapeTerminal(subject.address, 320), name];
}

function sourceText(source: Source | undefined): string {
  if (source === undefined) return '';
  const place = escapeTerminal(source.label);
  return source.prefix === undefined ? place : `${source.prefix}, ${place}`;
}

function rowLines(row: Row, columns: Columns, { paint, width }: TerminalLook): string[] {
  const { indent } = columns;
  const deeper = `${indent}    `;
  const [address, name] = subjectCells(row);
  const symbol = paint(SYMBOLS[row.symbol], row.symbol);
  const details = row.details.map((detail) =>
    paint('dim', deeper + wrap(terminalText(detail, paint), width - deeper.length, deeper)),
  );
  const cells = [
    padEnd(address, columns.address),
    ...(columns.name === 0 ? [] : [paint('dim', padEnd(name, columns.name))]),
    padEnd(terminalText(row.change, paint), columns.change),
    paint('dim', sourceText(row.source)),
  ];
  return [`${indent}${symbol} ${cells.join('  ')}`.trimEnd(), ...details];
}

const ITEMS_SHOWN = 20;

function noticesText(notices: readonly NoticeGroup[], { paint, width }: TerminalLook): string {
  const lines = notices.map((group) => {
    const items = group.items.slice(0, ITEMS_SHOWN).map((item) => terminalText(item, paint));
    const left = group.items.length - items.length;
    const shown = [...items, ...(left > 0 ? [`and ${formatNumber(left)} more`] : [])].join(', ');
    const sentence = terminalText(group.text, paint);
    const mark = group.warning ? paint('yellow', '!') : paint('dim', '·');
    const text = wrap(shown === '' ? `${sentence}.` : `${sentence}: ${shown}`, width - 4, '    ');
    return `  ${mark} ${text}`;
  });
  return [paint('bold', 'Notices'), ...lines].join('\n');
}

const GUARD_MARKS: Readonly<Record<GuardLine['state'], readonly [Style, string]>> = {
  passed: ['green', '✓'],
  failed: ['red', '✗'],
  confirmed: ['yellow', '✓'],
};

function guardsText(view: PlanDocument, { paint, width }: TerminalLook): string {
  const nameWidth = Math.max(...view.guards.map(({ name }) => name.length));
  const lines = view.guards.flatMap((guard) => {
    const [style, mark] = GUARD_MARKS[guard.state];
    const text = terminalText(guard.text, paint) + (guard.state === 'confirmed' ? ' (confirmed)' : '');
    const ways = guard.waysOut.map((way, index) => {
      const lead = index === 0 ? 'ways out: ' : '       or ';
      return `      ${lead}${wrap(terminalText(way, paint), width - 16, ' '.repeat(16))}`;
    });
    return [
      `  ${paint(style, mark)} ${padEnd(guard.name, nameWidth)}  ${wrap(text, width - nameWidth - 6, ' '.repeat(nameWidth + 6))}`,
      ...ways,
    ];
  });
  const refusal =
    view.refusal === undefined ? [] : [`  ${paint('red', wrap(terminalText(view.refusal, paint), width - 2, '  '))}`];
  return [paint('bold', 'Guards'), ...refusal, ...lines].join('\n');
}

function totals(view: PlanDocument, { paint }: TerminalLook): string {
  const counts = view.counts.map(({ count, label, dangerous }) => {
    const text = `${formatNumber(count)} ${label}`;
    return dangerous ? paint('red', text) : text;
  });
  return [
    ...(counts.length === 0 ? [] : [`${paint('bold', `${countsLabel(view)}:`)} ${counts.join(', ')}.`]),
    ...(view.seats === undefined ? [] : [plainText(view.seats)]),
    ...allPassed(view),
    ...view.facts.map((fact) => paint('dim', capitalized(terminalText(fact, paint)))),
    ...(view.fingerprint === undefined ? [] : [paint('dim', `Fingerprint ${view.fingerprint}`)]),
  ].join('\n');
}

function countsLabel({ stage }: PlanDocument): string {
  return stage === 'after' ? 'Applied' : 'Plan';
}

/** One line when every guard passed. Otherwise guards have their own block. */
function allPassed({ guards }: PlanDocument): string[] {
  if (guards.length === 0 || guards.some(({ state }) => state !== 'passed')) return [];
  return [guards.length === 1 ? 'Guards: the one passed' : `Guards: all ${guards.length} passed`];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Renders a plan as one line, for the Action's `summary` output and for logs: `Plan: 3 to invite, 1 to remove.` */
export function renderSummaryLine(view: PlanDocument): string {
  const counts = view.counts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(', ');
  const failed = [...new Set(view.guards.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])))];
  const guards = failed.length === 0 ? '' : ` Guards that refuse it: ${failed.join(', ')}.`;
  const unfinished = view.unfinished.map(plainText);
  const verdict = [escapeTerminal(plainText(view.verdict), 400), ...unfinished].join(' ');
  if (counts === '') return `${verdict}${guards}`;
  const isPlan = view.tone === 'change' || view.tone === 'danger';
  return isPlan
    ? [...unfinished, `Plan: ${counts}.`].join(' ')
    : `${verdict} ${countsLabel(view)}: ${counts}.${guards}`;
}
