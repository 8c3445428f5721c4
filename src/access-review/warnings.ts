import type { Diagnostic } from '../core/model/diagnostic.ts';
import { maskEmails, visibleText } from '../render/text/escape.ts';
import { count, formatNumber } from '../render/text/text.ts';
import type { CreatedReview } from './create-review.ts';
import { MAX_MEMBERS_WITH_SPACES } from './defaults.ts';
import { hasSpaces, unreadReason } from './view.ts';

/** The messages that go with an access review, one for each thing that it does not cover. */
export function warningsAbout(made: CreatedReview, configPath: string, mask: boolean): string[] {
  const { review, diagnostics } = made;
  const hide = mask ? maskEmails : (text: string): string => text;
  const members = review.counts.members;
  const missing = `There is no directory at ${configPath}, so nobody was compared with it.`;
  const counted = `Spaces were counted but not read, because there are more than ${formatNumber(MAX_MEMBERS_WITH_SPACES)} members. To read them, use --spaces on of the command line, which makes at least one call for each of the ${formatNumber(members)} members.`;
  return [
    ...(review.directory === undefined ? [missing] : []),
    ...(hasSpaces(review) || members <= MAX_MEMBERS_WITH_SPACES ? [] : [counted]),
    ...diagnostics.map((diagnostic) => hide(diagnosticText(diagnostic))),
    ...(review.counts.spacesUnread > 0 ? [hide(unreadText(made))] : []),
  ];
}

function diagnosticText({ file, line, column, message, help }: Diagnostic): string {
  return visibleText(`${file}:${line}:${column} ${message} ${help} The report counts them as not listed.`, 1000);
}

const NAMES_SHOWN = 5;

/** The message about the people whose spaces could not be read. */
export function unreadText({ review }: CreatedReview): string {
  const people = review.people.filter(({ spaces }) => spaces.status === 'failed');
  const names = people.slice(0, NAMES_SHOWN).map(({ email, userId }) => email ?? userId);
  const more = people.length - names.length;
  const who = `${names.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`;
  return visibleText(
    `The spaces of ${count(people.length, 'person', 'people')} could not be read, and the report says so: ${who}. ${unreadReason(people)}`,
    1000,
  );
}
