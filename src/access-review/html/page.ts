import { MESSAGE_LIMIT } from '../../render/text/escape.ts';
import { count, formatNumber } from '../../render/text/text.ts';
import type { AccessReview, ReviewInvitee } from '../model.ts';
import { comparedWith, findingsOf, hasSpaces, roleShares, unreadReason } from '../view.ts';
import { html } from './escape.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './generated/page-files.ts';
import { personRow, SORTED_BY, tableColumns } from './people.ts';

/** Rows shown at first, and added by each click on the button for more: tables of thousands are slow to lay out. */
const ROWS_AT_ONCE = 500;

/** Runs before the page is drawn. From then on, rows after the first 500 stay hidden until somebody asks for them. */
const HEAD_SCRIPT = `document.documentElement.classList.add('live');`;

/**
 * Renders an access review as one HTML page that needs no network. Its Content-Security-Policy allows only the style and
 * the scripts of page.css and page.js. Names and titles are escaped.
 *
 * @param sha256 the digest of a text in Base64, for the policy
 */
export function renderAccessReviewHtml(review: AccessReview, sha256: (text: string) => string): string {
  const title = html(review.organization.title);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(HEAD_SCRIPT)}' 'sha256-${sha256(PAGE_SCRIPT)}'`,
    `style-src 'sha256-${sha256(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const findings = findingsOf(review);
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n',
    `<title>Access review: ${title}, ${review.asOf}</title>\n<script>${HEAD_SCRIPT}</script>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`,
    `<header>\n<p class="kind">Access review</p>\n<h1><bdi>${title}</bdi></h1>\n<p class="lead">${lead(review)}</p>\n${unread(review)}</header>\n<main>\n`,
    roleBar(review),
    tiles(findings),
    TOOLS,
    peopleTable(review, findings),
    '<button type="button" class="more" id="more" hidden></button>\n',
    '<p class="empty" id="empty" hidden>Nobody matches.</p>\n',
    invitees(review),
    absent(review),
    `</main>\n${footer(review, findings)}<script type="module">${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
  ].join('');
}

type Counted = ReturnType<typeof findingsOf>;

const TOOLS = `<div class="tools"><label for="search">Search people</label><input type="search" id="search" placeholder="Search names, e-mails, teams, spaces" autocomplete="off" spellcheck="false"><p id="status" role="status"></p><button type="button" id="clear" hidden>Show everyone</button></div>\n`;

function lead(review: AccessReview): string {
  const { members, teams } = review.counts;
  const who = count(members, 'person has', 'people have');
  return `On <time datetime="${review.asOf}">${longDate(review.asOf)}</time>, ${who} access to this GitBook organization, in ${count(teams, 'team')}; ${comparedWith(review)}.`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `22 November 2026`. */
function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function unread({ counts, people }: AccessReview): string {
  const why = unreadReason(people);
  if (why === undefined) return '';
  const who = count(counts.spacesUnread, 'person', 'people');
  return `<p class="note"><strong>This report is incomplete.</strong> The spaces of ${who} could not be read. ${html(why, MESSAGE_LIMIT)}</p>\n`;
}

/** Uses attributes of SVG, because the policy forbids style attributes. */
function roleBar(review: AccessReview): string {
  const shares = roleShares(review);
  const all = Math.max(1, review.counts.members);
  let from = 0;
  const bars = shares.map(([role, people]) => {
    const x = ((100 * from) / all).toFixed(3);
    from += people;
    return `<rect class="r-${role}" x="${x}%" width="${((100 * people) / all).toFixed(3)}%" height="100%"/>`;
  });
  const legend = shares.map(
    ([role, people]) => `<li class="r-${role}"><span class="dot"></span><b>${formatNumber(people)}</b> ${role}</li>`,
  );
  return `<section class="roles" aria-label="People by role">\n<svg aria-hidden="true">${bars.join('')}</svg>\n<ul>${legend.join('')}</ul>\n</section>\n`;
}

function tiles(findings: Counted): string {
  const items = findings.map(({ finding, people }) => {
    const state = people === 0 ? ' disabled' : ` class="${finding.tone}" aria-pressed="false"`;
    return `<li><button type="button" data-finding="${finding.key}"${state} title="${html(finding.meaning)}"><b>${formatNumber(people)}</b><span>${finding.label}</span></button></li>`;
  });
  return `<ul class="tiles" aria-label="Show only">\n${items.join('\n')}\n</ul>\n`;
}

function peopleTable(review: AccessReview, findings: Counted): string {
  const columns = tableColumns(review);
  const cols = columns.map(({ key }) => `<col class="c-${key}">`).join('');
  const heads = columns
    .map(({ key, label, first }) => {
      const order = key === SORTED_BY ? ` aria-sort="${first}"` : '';
      return `<th scope="col" data-first="${first}"${order}><button type="button">${label}</button></th>`;
    })
    .join('');
  const all = findings.map(({ finding }) => finding);
  const rows = review.people.map((person, index) => personRow(person, columns, all, index >= ROWS_AT_ONCE));
  const caption = `Everyone with access to ${html(review.organization.title)} on ${review.asOf}; administrators come first. Buttons in the first row sort.`;
  return `<table id="people" data-step="${ROWS_AT_ONCE}">\n<caption>${caption}</caption>\n<colgroup>${cols}</colgroup>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

function invitees(review: AccessReview): string {
  const lead = 'Invited, and not yet accepted, or on their way out.';
  return listSection('In a team, but not in the member list', lead, review.invitees.map(inviteeText));
}

function absent(review: AccessReview): string {
  const lead = 'They have no access; applying the directory invites them.';
  const items = review.absent.map(({ email, role }) => `${html(email)} as ${role}`);
  return listSection('In the directory, but not in GitBook', lead, items);
}

function listSection(title: string, lead: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  const items = texts.map((text) => `<li>${text}</li>`).join('\n');
  return `<section>\n<h2>${title}</h2>\n<p class="lead">${lead}</p>\n<ul class="list">${items}</ul>\n</section>\n`;
}

function inviteeText({ displayName, email, userId, teams }: ReviewInvitee): string {
  const titles = teams.map(({ title }) => `<bdi>${html(title)}</bdi>`).join(', ');
  return `<bdi>${html(displayName)}</bdi> (${html(email ?? userId)}), in ${titles}`;
}

function footer(review: AccessReview, findings: Counted): string {
  const terms = findings.map(({ finding: { label, meaning } }) => `<div><dt>${label}.</dt> <dd>${meaning}.</dd></div>`);
  const spaces = hasSpaces(review)
    ? 'Those that GitBook says a person can reach, with the permission there, whatever the organization role.'
    : 'How many GitBook counts for a person. They were not read one by one.';
  const id = html(review.organization.id);
  return `<footer>\n<h2>What the words mean</h2>\n<dl>${terms.join('\n')}\n<div><dt>Spaces.</dt> <dd>${spaces}</dd></div>\n<div><dt>Dates.</dt> <dd>UTC. Days are counted to ${review.asOf}.</dd></div>\n</dl>\n<p>Made by GitBook Directory Sync from GitBook’s public API, for the organization ${id}.</p>\n<div class="sign"><div>Reviewed by</div><div>Date</div><div>Signature</div></div>\n</footer>\n`;
}
