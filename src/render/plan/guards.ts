import { type GuardName, type GuardVerdict, isConfirmable, stopsApply } from '../../core/model/guard.ts';
import { visibleText } from '../text/escape.ts';
import { code, count, foreign, say, type Text, words } from '../text/text.ts';
import type { GuardLine } from './document.ts';
import type { Formatter } from './formatter.ts';

/** At most this many characters of a team's title, because verdicts are never cut. */
const TITLE_LIMIT = 100;

/** How many characters of a fingerprint people see and type. */
const SHORT_FINGERPRINT = 16;

/** Guard verdicts in words, those that refuse first. */
export function guardLines(
  formatter: Formatter,
  guards: readonly GuardVerdict[],
  fingerprint: string,
  confirmed: boolean,
): GuardLine[] {
  const views = guards.map((verdict): GuardLine => {
    const { name, passed } = verdict;
    const text = verdictText(formatter, verdict);
    if (!stopsApply(verdict, confirmed)) return { name, state: passed ? 'passed' : 'confirmed', text, waysOut: [] };
    return { name, state: 'failed', text, waysOut: waysOut(formatter, verdict, fingerprint) };
  });
  const order: readonly GuardLine['state'][] = ['failed', 'confirmed', 'passed'];
  return order.flatMap((state) => views.filter((view) => view.state === state));
}

function verdictText(formatter: Formatter, verdict: GuardVerdict): Text {
  const { actual, allowed, limit, team } = verdict;
  const percentage = limit.endsWith('%') ? say` (${code(limit)})` : [];
  const limits = say`${allowed} ${words(allowed === 1 ? 'is' : 'are')} allowed${percentage}`;
  switch (verdict.name) {
    case 'min-admins':
      return say`${words(count(actual, 'administrator'))} would be left, at least ${allowed} must be`;
    case 'max-member-removals':
      return say`${words(count(actual, 'member'))} would be removed, ${limits}`;
    case 'max-membership-removals': {
      if (team === undefined)
        return say`${words(count(actual, 'membership'))} of all teams together would end or be lowered, ${limits}`;
      const where = say`the team ${foreign(visibleText(formatter.mask(team), TITLE_LIMIT))}`;
      return say`${words(count(actual, 'person', 'people'))} would leave ${where} or lose its ownership, ${limits}`;
    }
    case 'max-team-deletions':
      return say`${words(count(actual, 'team'))} would be deleted, ${limits}`;
    case 'max-demotions':
      return say`${words(count(actual, 'member'))} would get a lower role, ${limits}`;
    case 'max-new-admins':
      return say`${words(count(actual, 'new administrator'))} would be made, ${limits}`;
    case 'max-seats':
      return say`${words(count(actual, 'seat'))} would be in use, ${limits}`;
  }
}

function waysOut(formatter: Formatter, verdict: GuardVerdict, fingerprint: string): Text[] {
  const [dashes, between] = formatter.context.target === 'terminal' ? ['--', ' '] : ['', ': '];
  const { name } = verdict;
  const confirm = code(`${dashes}confirm${between}${fingerprint.slice(0, SHORT_FINGERPRINT)}`);
  return [
    [words(REMEDIES[name])],
    ...(isConfirmable(name) ? [say`run ${code('apply')} with ${confirm}, which lets exactly this plan pass`] : []),
    say`${words(name === 'min-admins' ? 'lower' : 'raise')} ${code(dashes + name)}`,
  ];
}

const REMEDIES: Readonly<Record<GuardName, string>> = {
  'min-admins': 'keep an administrator in the directory',
  'max-member-removals': 'put everyone who should stay in the directory',
  'max-membership-removals': 'put everyone who should stay in the directory',
  'max-team-deletions': 'put every team that should stay in the directory',
  'max-demotions': 'give everyone the role that they should keep',
  'max-new-admins': 'make fewer people administrators',
  'max-seats': 'invite fewer people',
};
