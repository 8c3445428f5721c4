import type { Change } from '../../core/model/change.ts';
import type { ApplyResult, ChangeOutcome, PendingReason, SkipReason } from '../../core/model/outcome.ts';
import { code, count, formatNumber, say, strong, type Text, words } from '../text/text.ts';
import { wordsOf } from './change-words.ts';
import type { Row, Section, SectionId, Tone } from './document.ts';
import { type Formatter, subjectText } from './formatter.ts';
import { changeSections, mixedRow } from './sections.ts';

/** What an apply did, as sections: first what went wrong, open, and then what was applied, folded. */
export function outcomeSections(formatter: Formatter, result: ApplyResult): Section[] {
  const by = Map.groupBy(result.outcomes, (outcome) => outcome.status);
  const rows = (status: ChangeOutcome['status']): Row[] =>
    (by.get(status) ?? []).map((outcome) => mixedRow(formatter, outcome.change, outcomeDetails(formatter, outcome)));
  return [
    ...mixedSection('failed', 'Failed', ['failure', 'failures'], rows('failed')),
    ...mixedSection(
      'conflict',
      'Changed by somebody else since the plan, so not applied',
      ['conflict', 'conflicts'],
      rows('conflict'),
    ),
    ...mixedSection(
      'unexpected',
      'Still different after the apply',
      ['difference', 'differences'],
      result.unexpected.map((change) => mixedRow(formatter, change, [])),
    ),
    ...mixedSection('skipped', 'Skipped', ['skipped change', 'skipped changes'], rows('skipped')),
    ...mixedSection('pending', 'Pending', ['pending change', 'pending changes'], rows('pending')),
    ...changeSections(
      formatter,
      (by.get('applied') ?? []).map(({ change }) => change),
      true,
    ),
    ...invitedSection(formatter, result),
  ];
}

/** An open section of changes of any kind. No section when there are no rows. */
export function mixedSection(
  id: SectionId,
  title: string,
  noun: readonly [string, string],
  rows: readonly Row[],
): Section[] {
  if (rows.length === 0) return [];
  const heads = ['Person or team', 'Change', 'Source'] as const;
  return [{ id, title, open: true, heads, groupHead: undefined, rows, noun }];
}

function invitedSection(formatter: Formatter, result: ApplyResult): Section[] {
  const invited = Object.entries(result.invitedUsers);
  if (invited.length === 0) return [];
  const rows = invited.map(
    ([email, id]): Row => ({
      symbol: '+',
      group: undefined,
      subject: { name: undefined, address: formatter.mask(email) },
      change: [code(id)],
      details: [],
      source: undefined,
    }),
  );
  return [
    {
      id: 'invited-users',
      title: 'New GitBook user IDs',
      open: false,
      heads: ['Person', 'User ID', ''],
      groupHead: undefined,
      rows,
      noun: ['new ID', 'new IDs'],
    },
  ];
}

function outcomeDetails(formatter: Formatter, outcome: ChangeOutcome): Text[] {
  switch (outcome.status) {
    case 'applied':
      return [];
    case 'failed':
      return [say`${formatter.mask(outcome.message)}`];
    case 'pending':
      return [[words(PENDING[outcome.reason])]];
    case 'skipped':
      return [skipText(formatter, outcome.reason)];
    case 'conflict': {
      if (outcome.live === undefined) return [say`in GitBook now: no longer a member`];
      const { role, email } = outcome.live;
      return email === undefined
        ? [say`in GitBook now: ${code(role)}, no e-mail`]
        : [say`in GitBook now: ${code(role)}, ${code(formatter.mask(email))}`];
    }
  }
}

const PENDING: Readonly<Record<PendingReason, string>> = {
  'removal-requested': 'GitBook only asked the administrators; nothing changes until they agree',
  'invited-not-listed': 'invited, not yet in the member list',
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
  const row = wordsOf(change);
  return say`${subjectText(row.subject(change, formatter))}, ${row.phrase(change, formatter)}`;
}

/** How an apply went, in one sentence. */
export function outcomeVerdict(
  formatter: Formatter,
  result: ApplyResult,
): { readonly tone: Tone; readonly text: Text } {
  const number = (status: ChangeOutcome['status']): number =>
    result.outcomes.filter((outcome) => outcome.status === status).length;
  const total = result.outcomes.length;
  const applied = number('applied');
  const rest: Text[] = [
    ...part(number('failed'), 'failed'),
    ...part(number('conflict'), number('conflict') === 1 ? 'conflict' : 'conflicts'),
    ...part(number('skipped'), 'skipped'),
    ...part(number('pending'), 'pending'),
    ...(result.unexpected.length === 0
      ? []
      : [[words(`${count(result.unexpected.length, 'difference')} still there`)]]),
  ];
  const bad = number('failed') + number('conflict') + number('skipped') + result.unexpected.length > 0;
  const unverified = result.verified
    ? []
    : say` What GitBook has now could not be read${result.verifyError === undefined ? [] : say`: ${formatter.mask(result.verifyError)}`}.`;
  if (total === 0 && !bad)
    return {
      tone: 'calm',
      text: say`GitBook already matched the directory. Nothing was changed.${unverified}`,
    };
  const head = bad
    ? say`${strong(applied === 0 ? 'Not applied' : 'Partly applied')}: ${applied} of ${words(count(total, 'change'))} made`
    : applied === total
      ? say`${strong(total === 1 ? 'The one change is in GitBook' : `All ${count(total, 'change')} are in GitBook`)}`
      : say`${strong(`${formatNumber(applied)} of ${count(total, 'change')} made`)}`;
  const text = [...head, ...rest.flatMap((item) => [words(', '), ...item]), words('.'), ...unverified];
  return { tone: bad || !result.verified ? 'failed' : 'calm', text };
}

function part(number: number, label: string): Text[] {
  return number === 0 ? [] : [say`${number} ${words(label)}`];
}
