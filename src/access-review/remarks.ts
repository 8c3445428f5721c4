import type { Diagnostic } from '../core/model/diagnostic.ts';
import { maskEmails, visibleText } from '../render/text/escape.ts';
import { count, formatNumber } from '../render/text/text.ts';
import { MOST_MEMBERS_WITH_SPACES } from './defaults.ts';
import type { Reported } from './read-review.ts';
import { hasSpaces } from './view.ts';

/** What else there is to say about a report that was made. */
export function remarks(made: Reported, configPath: string, mask: boolean): string[] {
  const { report, diagnostics } = made;
  const hide = mask ? maskEmails : (text: string): string => text;
  const members = report.counts.members;
  return [
    ...(report.directory === undefined
      ? [`There is no directory at ${configPath}, so nobody was compared with one.`]
      : []),
    ...(hasSpaces(report) || members <= MOST_MEMBERS_WITH_SPACES
      ? []
      : [
          `Spaces were counted, not read: there are more than ${formatNumber(MOST_MEMBERS_WITH_SPACES)} members. On the command line, --spaces on reads them, with a call or more for each of the ${formatNumber(members)}.`,
        ]),
    ...diagnostics.map((diagnostic) => hide(diagnosticText(diagnostic))),
    ...(report.counts.spacesUnread > 0 ? [hide(unreadText(made))] : []),
  ];
}

function diagnosticText({ file, line, column, message, help }: Diagnostic): string {
  return visibleText(
    `${file}:${line}:${column} ${message} ${help} The report counts them as not listed.`,
    1000,
  );
}

const NAMES_SHOWN = 5;

/** Whose spaces could not be read, and why. */
export function unreadText({ report }: Reported): string {
  const people = report.people.filter(({ spaces }) => spaces.status === 'failed');
  const names = people.slice(0, NAMES_SHOWN).map(({ email, userId }) => email ?? userId);
  const more = people.length - names.length;
  const first = people[0]?.spaces;
  const why = first?.status === 'failed' ? ` ${first.message}` : '';
  const who = `${names.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`;
  return visibleText(
    `The spaces of ${count(people.length, 'person', 'people')} could not be read, and the report says so: ${who}.${why}`,
    1000,
  );
}
