import type { Change } from '../../core/model/change.ts';
import type { ApplyResult, ChangeOutcome, PendingReason, SkipReason } from '../../core/model/outcome.ts';
import { code, count, formatNumber, say, strong, type Text, words } from '../text/text.ts';
import { changeSubject, wordsOf } from './change-words.ts';
import type { Row, Section, Verdict } from './document.ts';
import { type Formatter, subjectText } from './formatter.ts';
import { mixedSection, section } from './section-words.ts';
import { changeSections, mixedRow, withRows } from './sections.ts';

/** What an apply did, as sections: first what went wrong, open, and then what was applied, folded. */
export function outcomeSections(formatter: Formatter, result: ApplyResult): Section[] {
  const by = Map.groupBy(result.outcomes, (outcome) => outcome.status);
  const rows = (status: ChangeOutcome['status']): Row[] =>
    (by.get(status) ?? []).map((outcome) => mixedRow(formatter, outcome.change, outcomeDetails(formatter, outcome)));
  const unexpected = result.unexpected.map((change) => mixedRow(formatter, change, []));
  const applied = (by.get('applied') ?? []).map(({ change }) => change);
  return [
    ...withRows(FAILED, rows('failed')),
    ...withRows(CONFLICT, rows('conflict')),
    ...withRows(UNEXPECTED, unexpected),
    ...withRows(SKIPPED, rows('skipped')),
    ...withRows(PENDING, rows('pending')),
    ...changeSections(formatter, applied, { fold: true }),
    ...withRows(INVITED_USERS, invitedRows(formatter, result)),
  ];
}

const FAILED = mixedSection('failed', 'Failed', 'failure');
const CONFLICT = mixedSection('conflict', 'Changed by somebody else since the plan, so not applied', 'conflict');
const UNEXPECTED = mixedSection('unexpected', 'Still different after the apply', 'difference');
const SKIPPED = mixedSection('skipped', 'Skipped', 'skipped change');
const PENDING = mixedSection('pending', 'Pending', 'pending change');
const INVITED_USERS = section('invited-users', 'New GitBook user IDs', 'new ID', { change: 'User ID', source: '' });

function invitedRows(formatter: Formatter, { invitedUsers }: ApplyResult): Row[] {
  return Object.entries(invitedUsers).map(([email, id]) => ({
    symbol: '+',
    group: undefined,
    subject: { name: undefined, address: formatter.mask(email) },
    change: [code(id)],
    details: [],
    source: undefined,
  }));
}

function outcomeDetails(formatter: Formatter, outcome: ChangeOutcome): Text[] {
  switch (outcome.status) {
    case 'applied':
      return [];
    case 'failed':
      return [say`${formatter.mask(outcome.message)}`];
    case 'pending':
      return [[words(PENDING_REASONS[outcome.reason])]];
    case 'skipped':
      return [skipText(formatter, outcome.reason)];
    case 'conflict': {
      if (outcome.live === undefined) return [say`in GitBook now: no longer a member`];
      const { role, email } = outcome.live;
      const address = email === undefined ? say`no e-mail` : code(formatter.mask(email));
      return [say`in GitBook now: ${code(role)}, ${address}`];
    }
  }
}

const PENDING_REASONS: Readonly<Record<PendingReason, string>> = {
  'removal-requested': 'GitBook only asked the administrators; nothing changes until they agree',
  'invited-not-listed': 'invited, not yet in the member list',
  'invitation-unanswered': 'GitBook’s answer was lost; they may have been invited',
  'waits-for-invitation': 'waits until the invitation is accepted',
};

function skipText(formatter: Formatter, reason: SkipReason): Text {
  switch (reason.kind) {
    case 'depends-on':
      return say`needs a change that did not succeed: ${changeText(formatter, reason.change)}`;
    case 'too-few-admins':
      return say`${words(count(reason.admins, 'administrator'))} left at that moment, too few to lose one`;
    case 'run-ended':
      return say`the run ended before this change: ${formatter.mask(reason.message)}`;
  }
}

function changeText(formatter: Formatter, change: Change): Text {
  return say`${subjectText(changeSubject(formatter, change))}, ${wordsOf(change).phrase(change, formatter)}`;
}

/** How an apply went, in one sentence. */
export function outcomeVerdict(formatter: Formatter, result: ApplyResult): Verdict {
  const number = (status: ChangeOutcome['status']): number =>
    result.outcomes.filter((outcome) => outcome.status === status).length;
  const total = result.outcomes.length;
  const applied = number('applied');
  const rest: Text[] = [
    ...part(number('failed'), 'failed'),
    ...part(number('conflict'), number('conflict') === 1 ? 'conflict' : 'conflicts'),
    ...part(number('skipped'), 'skipped'),
    ...part(number('pending'), 'pending'),
    ...part(result.unexpected.length, `difference${result.unexpected.length === 1 ? '' : 's'} still there`),
  ];
  const bad = number('failed') + number('conflict') + number('skipped') + result.unexpected.length > 0;
  const why = result.verifyError === undefined ? [] : say`: ${formatter.mask(result.verifyError)}`;
  const unverified = result.verified ? [] : say` What GitBook has now could not be read${why}.`;
  if (total === 0 && !bad) {
    return { tone: 'calm', verdict: say`GitBook already matched the directory. Nothing was changed.${unverified}` };
  }
  const head = bad
    ? say`${strong(applied === 0 ? 'Not applied' : 'Partly applied')}: ${applied} of ${words(count(total, 'change'))} made`
    : applied === total
      ? say`${strong(total === 1 ? 'The one change is in GitBook' : `All ${count(total, 'change')} are in GitBook`)}`
      : say`${strong(`${formatNumber(applied)} of ${count(total, 'change')} made`)}`;
  const verdict = [...head, ...rest.flatMap((item) => [words(', '), ...item]), words('.'), ...unverified];
  return { tone: bad || !result.verified ? 'failed' : 'calm', verdict };
}

function part(number: number, label: string): Text[] {
  return number === 0 ? [] : [say`${number} ${words(label)}`];
}
