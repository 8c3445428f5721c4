import { type Block, type Budget, fitItems, type Item } from './budget.ts';
import { sectionBlock } from './markdown-section.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { formatNumber } from './text.ts';
import type { GuardView, NoticeGroup, Part, PlanView, Tone } from './view.ts';

const MARKS: Readonly<Record<Tone, string>> = {
  calm: '✅',
  change: '📝',
  danger: '⚠️',
  refused: '⛔',
  failed: '❌',
};

/** A document as GitHub-flavoured Markdown, within the budget: see `fitItems` for what gives way first. */
export function renderPlanMarkdown(view: PlanView, budget: Budget): string {
  return fitItems(
    [
      ...view.top.map((line) => `${line}\n`),
      `### ${markdownText(view.title)}\n\n`,
      `${MARKS[view.tone]} ${markdownText(view.verdict)}${runBeside(view)}\n\n`,
      ...overview(view),
      ...refusals(view),
      ...view.parts.flatMap((part) => partItems(view, part)),
      ...noticeItems(view),
      ...passedGuards(view),
      ...view.next.map((step) => `${markdownText(step)}\n\n`),
      smallPrint(view),
      ...view.bottom.map((line) => `\n${line}`),
    ],
    budget,
  );
}

/** What was done is told with the run that did it. */
function runBeside({ stage, runUrl }: PlanView): string {
  return stage === 'after' && runUrl !== undefined ? ` See the ${markdownLink('run', runUrl)}.` : '';
}

function overview(view: PlanView): string[] {
  const counts = (dangerous: boolean): string =>
    view.counts
      .filter((each) => each.dangerous === dangerous)
      .map(({ count, label }) => `**${formatNumber(count)}** ${label}`)
      .join(' · ');
  const cause = view.cause === undefined ? [] : [markdownText(view.cause)];
  const lines = [counts(true), counts(false), ...seatsLine(view), ...cause];
  const written = lines.filter((line) => line !== '');
  return written.length === 0 ? [] : [`${written.join('<br>\n')}\n\n`];
}

function seatsLine({ seats }: PlanView): string[] {
  if (seats === undefined) return [];
  const { before, after, limit } = seats;
  const number =
    before === after ? `**${formatNumber(after)}**` : `**${formatNumber(before)} → ${formatNumber(after)}**`;
  const over = limit !== undefined && after > limit ? `, **${formatNumber(after - limit)} too many**` : '';
  return [`Seats: ${number}${limit === undefined ? '' : ` of ${formatNumber(limit)}`}${over}`];
}

const REFUSALS_SHOWN = 20;

function refusals(view: PlanView): string[] {
  const failed = view.guards.filter(({ state }) => state === 'failed');
  if (view.refusal === undefined || failed.length === 0) return [];
  const left = failed.length - REFUSALS_SHOWN;
  const lines = [
    '> [!CAUTION]',
    `> ${markdownText(view.refusal)}`,
    '>',
    ...failed.slice(0, REFUSALS_SHOWN).flatMap(refusalLines),
    ...(left > 0 ? [`> - and ${formatNumber(left)} more guards that refuse it.`] : []),
  ];
  return [`${lines.join('\n')}\n\n`];
}

function refusalLines(guard: GuardView): string[] {
  return [
    `> - **\`${guard.name}\`**: ${markdownText(guard.text)}.<br>`,
    `>   Ways out: ${waysOut(guard.waysOut.map(markdownText))}.`,
  ];
}

function waysOut(ways: readonly string[]): string {
  return ways.map((way, index) => (index > 0 && index === ways.length - 1 ? `or ${way}` : way)).join('; ');
}

function partItems(view: PlanView, part: Part): Item[] {
  const level = part.heading === undefined ? '####' : '#####';
  const blocks = part.sections.map((section) => sectionBlock(section, { level, elsewhere: elsewhere(view) }));
  return part.heading === undefined ? blocks : [`#### ${part.heading}\n\n`, ...blocks];
}

function elsewhere(view: PlanView): string {
  if (view.document === 'summary') return 'see the plan file';
  const summary = view.runUrl === undefined ? 'job summary' : markdownLink('job summary', view.runUrl);
  return `see the ${summary} and the plan file`;
}

/** Details of notices are the first to go; their sentences stay. */
const NOTICE_DANGER = -1;
const PASSED_DANGER = -2;

function noticeItems(view: PlanView): Item[] {
  if (view.notices.length === 0) return [];
  const number = formatNumber(view.notices.reduce((sum, group) => sum + Math.max(1, group.items.length), 0));
  const items = view.notices.flatMap(noticeItem);
  return view.parts.length === 0
    ? [`#### Notices (${number})\n\n`, ...items, '\n']
    : [`<details><summary><b>Notices</b> (${number})</summary>\n\n`, ...items, '\n</details>\n\n'];
}

function noticeItem(group: NoticeGroup): Item[] {
  const mark = group.warning ? '⚠️ ' : '';
  const sentence = `- ${mark}${markdownText(group.text)}`;
  if (group.items.length === 0) return [`${sentence}.\n`];
  return [sentence, inlineList(NOTICE_DANGER, ': ', group.items.map(markdownText), '\n')];
}

/** Things one after another in a line, which can lose its end. */
function inlineList(danger: number, open: string, texts: readonly string[], close: string): Block {
  const rows = texts.map((body) => ({ group: '', first: open, next: ', ', body }));
  const more = (left: number): string => (left === texts.length ? '' : ` and ${formatNumber(left)} more`);
  return { danger, forms: [() => ({ open: '', rows, more, close })] };
}

function passedGuards(view: PlanView): Item[] {
  const held = view.guards.filter(({ state }) => state !== 'failed');
  if (held.length === 0) return [];
  const passed = held.filter(({ state }) => state === 'passed').length;
  const confirmed = held.length - passed;
  const title = [
    ...(confirmed > 0 ? [`${formatNumber(confirmed)} confirmed`] : []),
    ...(passed > 0 ? [`${formatNumber(passed)} passed`] : []),
  ].join(', ');
  const rows = held.map(({ name, state, text }) => ({
    group: '',
    first: '- ',
    next: '- ',
    body: `\`${name}\`: ${markdownText(text)}${state === 'confirmed' ? ' (**confirmed**)' : ''}\n`,
  }));
  const more = (left: number): string => `- and ${formatNumber(left)} more\n`;
  const form = { open: '', rows, more, close: '' };
  return [
    `<details><summary><b>Guards</b> (${title})</summary>\n\n`,
    { danger: PASSED_DANGER, forms: [() => form] },
    '\n</details>\n\n',
  ];
}

function smallPrint(view: PlanView): string {
  const parts = [
    ...(view.fingerprint === undefined ? [] : [`fingerprint \`${view.fingerprint}\``]),
    ...view.facts.map(markdownText),
    ...(view.runUrl === undefined || view.stage === 'after' ? [] : [markdownLink('run', view.runUrl)]),
  ];
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>\n`;
}
