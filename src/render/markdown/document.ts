import { isChangeSection } from '../plan/sections.ts';
import type { GuardView, NoticeGroup, Part, PlanView, SectionId, Tone } from '../plan/view.ts';
import { formatNumber } from '../text/text.ts';
import { type Block, type Budget, fitItems, type Item } from './budget.ts';
import { sectionBlock } from './section.ts';
import { markdownLink, markdownText } from './text.ts';

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
  const whole = (id: SectionId): string => wholeIn(view, id);
  const blocks = part.sections.map((section) => sectionBlock(section, { level, whole }));
  return part.heading === undefined ? blocks : [`#### ${part.heading}\n\n`, ...blocks];
}

/** Where all of a section is. The plan file knows of changes alone, and there is none for an invalid directory. */
function wholeIn({ document, runUrl }: PlanView, id: SectionId): string {
  if (document === 'summary') {
    if (isChangeSection(id)) return 'the plan file';
    return id === 'problems' ? 'the output of `gitbook-directory-sync validate`' : 'the log';
  }
  const summary = runUrl === undefined ? 'the job summary' : `the ${markdownLink('job summary', runUrl)}`;
  return isChangeSection(id) ? `${summary} and the plan file` : summary;
}

/** Details of notices, then guards that passed are the first to go; the sentences of notices stay. */
const ASIDE_TIER = 0;
const NOTICE_DANGER = 0;
const PASSED_DANGER = 1;

function noticeItems(view: PlanView): Item[] {
  if (view.notices.length === 0) return [];
  const number = formatNumber(view.notices.reduce((sum, group) => sum + group.count, 0));
  const items = view.notices.flatMap(noticeItem);
  return view.parts.length === 0
    ? [`#### Notices (${number})\n\n`, ...items, '\n']
    : [`<details><summary><b>Notices</b> (${number})</summary>\n\n`, ...items, '\n</details>\n\n'];
}

function noticeItem(group: NoticeGroup): Item[] {
  const mark = group.warning ? '⚠️ ' : '';
  const sentence = `- ${mark}${markdownText(group.text)}`;
  if (group.items.length === 0) return [`${sentence}.\n`];
  return [sentence, noticeList(group.items.map(markdownText))];
}

/** Things one after another in a line, which can lose its end. */
function noticeList(texts: readonly string[]): Block {
  const rows = texts.map((body) => ({ group: '', first: ': ', next: ', ', body }));
  return {
    tier: ASIDE_TIER,
    danger: NOTICE_DANGER,
    open: '',
    forms: [() => ({ open: () => '', rows, close: '' })],
    more: (left) => (left === texts.length ? '.' : ` and ${formatNumber(left)} more`),
    close: '\n',
  };
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
  return [
    {
      tier: ASIDE_TIER,
      danger: PASSED_DANGER,
      open: `<details><summary><b>Guards</b> (${title})</summary>\n\n`,
      forms: [() => ({ open: () => '', rows, close: '' })],
      more: (left) => `- and ${formatNumber(left)} more\n`,
      close: '\n</details>\n\n',
    },
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
