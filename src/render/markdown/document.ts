import type { GuardLine, NoticeGroup, Part, PlanDocument, SectionId, Tone } from '../plan/document.ts';
import { isChangeSection } from '../plan/section-words.ts';
import { formatNumber } from '../text/text.ts';
import { type Block, type Budget, fitItems, type Item, plainForm } from './budget.ts';
import { sectionBlock } from './section.ts';
import { markdownLink, markdownText } from './text.ts';

const MARKS: Readonly<Record<Tone, string>> = {
  calm: '✅',
  change: '📝',
  danger: '⚠️',
  refused: '⛔',
  failed: '❌',
};

/** A document as GitHub-flavoured Markdown, within the budget. See `fitItems` for what is shortened first. */
export function renderPlanMarkdown(document: PlanDocument, budget: Budget): string {
  return fitItems(
    [
      ...document.top.map((line) => `${line}\n`),
      `### ${markdownText(document.title)}\n\n`,
      `${MARKS[document.tone]} ${[document.verdict, ...document.unfinished].map(markdownText).join(' ')}${runBeside(document)}\n\n`,
      ...document.warnings.map((warning) => `⚠️ ${markdownText(warning)}\n\n`),
      ...overview(document),
      ...refusals(document),
      ...document.parts.flatMap((part) => partItems(document, part)),
      ...noticeItems(document),
      ...passedGuards(document),
      ...document.next.map((step) => `${markdownText(step)}\n\n`),
      smallPrint(document),
      ...document.bottom.map((line) => `\n${line}`),
    ],
    budget,
  );
}

/** The document of an apply links to the run that did it. */
function runBeside({ stage, runUrl }: PlanDocument): string {
  return stage === 'after' && runUrl !== undefined ? ` See the ${markdownLink('run', runUrl)}.` : '';
}

function overview(document: PlanDocument): string[] {
  const counts = (dangerous: boolean): string =>
    document.counts
      .filter((each) => each.dangerous === dangerous)
      .map(({ count, label }) => `**${formatNumber(count)}** ${label}`)
      .join(' · ');
  const cause = document.cause === undefined ? [] : [markdownText(document.cause)];
  const seats = document.seats === undefined ? [] : [markdownText(document.seats)];
  const lines = [counts(true), counts(false), ...seats, ...cause];
  const text = lines.filter((line) => line !== '').join('<br>\n');
  return text === '' ? [] : [`${text}\n\n`];
}

const REFUSALS_SHOWN = 20;

function refusals(document: PlanDocument): string[] {
  const failed = document.guards.filter(({ state }) => state === 'failed');
  if (document.refusal === undefined || failed.length === 0) return [];
  const left = failed.length - REFUSALS_SHOWN;
  const lines = [
    '> [!CAUTION]',
    `> ${markdownText(document.refusal)}`,
    '>',
    ...failed.slice(0, REFUSALS_SHOWN).flatMap(refusalLines),
    ...(left > 0 ? [`> - and ${formatNumber(left)} more guards that refuse the plan.`] : []),
  ];
  return [`${lines.join('\n')}\n\n`];
}

function refusalLines(guard: GuardLine): string[] {
  const ways = guard.waysOut.map(markdownText);
  const list = [...ways.slice(0, -1), `or ${ways.at(-1)}`].join('; ');
  return [`> - **\`${guard.name}\`**: ${markdownText(guard.text)}.<br>`, `>   Ways out: ${list}.`];
}

function partItems(document: PlanDocument, part: Part): Item[] {
  const level = part.heading === undefined ? '####' : '#####';
  const whole = (id: SectionId): string => wholeIn(document, id);
  const blocks = part.sections.map((section) => sectionBlock(section, { level, whole }));
  return part.heading === undefined ? blocks : [`#### ${part.heading}\n\n`, ...blocks];
}

/** Where the whole section is. The plan file has changes only, and an invalid directory has no plan file. */
function wholeIn({ target, runUrl }: PlanDocument, id: SectionId): string {
  if (target === 'summary') {
    if (isChangeSection(id)) return 'the plan file';
    return id === 'problems' ? 'the output of `gitbook-directory-sync validate`' : 'the log';
  }
  const summary = runUrl === undefined ? 'the job summary' : `the ${markdownLink('job summary', runUrl)}`;
  return isChangeSection(id) ? `${summary} and the plan file` : summary;
}

/** The items of notices are shortened first, then guards that passed. The sentences of notices stay. */
const ASIDE_TIER = 0;
const NOTICE_DANGER = 0;
const PASSED_DANGER = 1;

function noticeItems(document: PlanDocument): Item[] {
  if (document.notices.length === 0) return [];
  const number = formatNumber(document.notices.reduce((sum, group) => sum + group.count, 0));
  const items = document.notices.flatMap(noticeItem);
  return document.parts.length === 0
    ? [`#### Notices (${number})\n\n`, ...items, '\n']
    : [`<details><summary><b>Notices</b> (${number})</summary>\n\n`, ...items, '\n</details>\n\n'];
}

function noticeItem(group: NoticeGroup): Item[] {
  const mark = group.warning ? '⚠️ ' : '';
  const sentence = `- ${mark}${markdownText(group.text)}`;
  if (group.items.length === 0) return [`${sentence}.\n`];
  return [sentence, noticeList(group.items.map(markdownText))];
}

/** Items in one line, which can lose its end. */
function noticeList(texts: readonly string[]): Block {
  return {
    tier: ASIDE_TIER,
    danger: NOTICE_DANGER,
    open: '',
    forms: [() => plainForm(texts, ': ', ', ')],
    more: (left) => (left === texts.length ? '.' : ` and ${formatNumber(left)} more`),
    close: '\n',
  };
}

function passedGuards(document: PlanDocument): Item[] {
  const shown = document.guards.filter(({ state }) => state !== 'failed');
  if (shown.length === 0) return [];
  const passed = shown.filter(({ state }) => state === 'passed').length;
  const confirmed = shown.length - passed;
  const title = [
    ...(confirmed > 0 ? [`${formatNumber(confirmed)} confirmed`] : []),
    ...(passed > 0 ? [`${formatNumber(passed)} passed`] : []),
  ].join(', ');
  const lines = shown.map(({ name, state, text }) => {
    return `\`${name}\`: ${markdownText(text)}${state === 'confirmed' ? ' (**confirmed**)' : ''}\n`;
  });
  return [
    {
      tier: ASIDE_TIER,
      danger: PASSED_DANGER,
      open: `<details><summary><b>Guards</b> (${title})</summary>\n\n`,
      forms: [() => plainForm(lines, '- ')],
      more: (left) => `- and ${formatNumber(left)} more\n`,
      close: '\n</details>\n\n',
    },
  ];
}

function smallPrint(document: PlanDocument): string {
  const parts = [
    ...(document.fingerprint === undefined ? [] : [`fingerprint \`${document.fingerprint}\``]),
    ...document.facts.map(markdownText),
    ...(document.runUrl === undefined || document.stage === 'after' ? [] : [markdownLink('run', document.runUrl)]),
  ];
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>\n`;
}
