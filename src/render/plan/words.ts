import type { Trace } from '../../core/model/audit-log.ts';
import type { Change, Losses } from '../../core/model/change.ts';
import type { Position } from '../../core/model/diagnostic.ts';
import { maskEmails, maskPath } from '../text/escape.ts';
import { code, count, foreign, list, listSome, say, type Text, words } from '../text/text.ts';
import type { DocumentContext } from './context.ts';
import type { Sign, Source, Subject } from './view.ts';

/** Speaks of people, places and changes in one document's way: masked or not, with links or not. */
export interface Voice {
  /** Foreign text, masked where the document asks for it. */
  readonly mask: (text: string) => string;
  readonly context: DocumentContext;
}

export function voiceOf(context: DocumentContext): Voice {
  return { context, mask: context.maskEmails ? maskEmails : (text) => text };
}

/** A person as a line's subject: the name is left out where it says no more than the address. */
export function personSubject(
  voice: Voice,
  person: {
    readonly email: string | undefined;
    readonly userId: string | undefined;
    readonly displayName: string | undefined;
  },
): Subject {
  const address = person.email ?? person.userId;
  const name = person.displayName?.trim();
  return {
    name: name && name.toLowerCase() !== address?.toLowerCase() ? voice.mask(name) : undefined,
    address: address === undefined ? undefined : voice.mask(address),
  };
}

/** A subject within a sentence. */
export function subjectText(subject: Subject): Text {
  if (subject.address === undefined) return [foreign(subject.name ?? '')];
  return subject.name === undefined
    ? [code(subject.address)]
    : [foreign(subject.name), words(' '), code(subject.address)];
}

/** What a change is about: a person, or a team. */
export function changeSubject(voice: Voice, change: Change): Subject {
  switch (change.type) {
    case 'invite':
      return { name: undefined, address: voice.mask(change.email) };
    case 'create-team':
    case 'delete-team':
      return { name: voice.mask(change.team), address: undefined };
    case 'rename-team':
      return { name: voice.mask(change.from), address: undefined };
    default:
      return personSubject(voice, change);
  }
}

/** From what to what, short enough for a cell under a heading that names the kind. */
export function changeText(voice: Voice, change: Change): Text {
  switch (change.type) {
    case 'invite':
      return change.sso ? say`${code(change.to)} with SSO` : [code(change.to)];
    case 'member-role':
      return say`${code(change.from)} → ${code(change.to)}`;
    case 'member-sso':
      return say`SSO on`;
    case 'remove-member':
      return say`${code(change.from)} → removed`;
    case 'create-team':
      return say`new team`;
    case 'rename-team':
      return say`renamed to ${voice.mask(change.to)}`;
    case 'delete-team':
      return say`deleted`;
    case 'team-add':
      return say`joins as ${code(change.to)}`;
    case 'team-role':
      return say`${code(change.from)} → ${code(change.to)}`;
    case 'team-remove':
      return say`${code(change.from)} → leaves`;
  }
}

/** A change in words that stand alone, without the person: `invite as read`. */
export function deedText(voice: Voice, change: Change): Text {
  const team = 'team' in change ? voice.mask(change.team) : '';
  switch (change.type) {
    case 'invite':
      return say`invite as ${changeText(voice, change)}`;
    case 'member-role':
      return say`role ${changeText(voice, change)}`;
    case 'member-sso':
      return say`turn SSO on`;
    case 'remove-member':
      return say`remove from the organization`;
    case 'create-team':
      return say`create the team`;
    case 'rename-team':
      return say`rename to ${voice.mask(change.to)}`;
    case 'delete-team':
      return say`delete the team`;
    case 'team-add':
      return say`add to ${team} as ${code(change.to)}`;
    case 'team-role':
      return say`in ${team}: ${code(change.from)} → ${code(change.to)}`;
    case 'team-remove':
      return say`take out of ${team}`;
  }
}

/** What else there is to know about a change, and what the audit log has about it. */
export function changeDetails(voice: Voice, change: Change): Text[] {
  const trace = voice.context.traceOf?.(change);
  const note = 'note' in change ? change.note : undefined;
  return [
    ...ownDetails(voice, change),
    ...(note === undefined ? [] : [say`“${voice.mask(note)}”`]),
    ...(trace === undefined ? [] : [traceText(voice, trace)]),
  ];
}

function traceText(voice: Voice, { about, event }: Trace): Text {
  const { actor, action, occurredAt, source } = event;
  const time = Number.isNaN(Date.parse(occurredAt))
    ? foreign(occurredAt)
    : words(`${new Date(occurredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
  const log = about === 'team' ? 'last in the audit log of the team' : 'last in the audit log';
  return say`${words(log)}: ${code(action)} by ${voice.mask(actor.label ?? actor.id)}, ${time} (${source})`;
}

function ownDetails(voice: Voice, change: Change): Text[] {
  switch (change.type) {
    case 'invite':
      return change.expires === undefined ? [] : [say`last day of access ${words(change.expires)}`];
    case 'remove-member':
      return [losses(voice, change.loses)];
    case 'delete-team':
      return [
        say`${words(count(change.size, 'person', 'people'))} in it, with access to ${words(count(change.spaces, 'space'))}`,
      ];
    case 'team-add':
      return change.via.length === 0
        ? []
        : [
            say`through ${listSome(
              change.via.map((team) => [foreign(voice.mask(team))]),
              TITLES_SHOWN,
            )}`,
          ];
    default:
      return [];
  }
}

const TITLES_SHOWN = 8;

function losses(voice: Voice, loses: Losses): Text {
  if (loses.spaces === 0 && loses.teams === 0) return say`loses no space and no team`;
  const spaces = titled(voice, loses.spaces, 'space', loses.spaceTitles);
  if (loses.teams === 0) return say`loses ${spaces}, no team`;
  const teams = titled(voice, loses.teams, 'team', loses.teamTitles);
  return loses.spaceTitles.length === 0 ? say`loses ${spaces} and ${teams}` : say`loses ${spaces}; ${teams}`;
}

/** `3 teams: Docs, Writers and 1 other`; without titles, the number alone. */
function titled(voice: Voice, total: number, noun: string, known: readonly string[]): Text {
  const titles: Text[] = known.slice(0, TITLES_SHOWN).map((title) => [foreign(voice.mask(title))]);
  const number = words(count(total, noun));
  if (titles.length === 0) return [number];
  const more = total - titles.length;
  if (more > 0) titles.push([words(count(more, 'other'))]);
  return say`${number}: ${list(titles)}`;
}

/** Where a change comes from, or why it has no place in the directory. */
export function changeSource(voice: Voice, change: Change): Source | undefined {
  const reason = 'reason' in change ? change.reason : undefined;
  if (change.origin !== undefined) {
    const place = placeSource(voice, change.origin);
    const expires = change.type === 'remove-member' ? change.expires : undefined;
    return reason === 'expired'
      ? { ...place, prefix: expires === undefined ? 'expired' : `expired ${expires}` }
      : place;
  }
  if (reason === 'expired') return wordSource('expired');
  if (change.type === 'team-remove') return wordSource('not listed in the team');
  if (reason === 'unlisted' || change.type === 'delete-team') return wordSource('not in the directory');
  return undefined;
}

/** A place in the directory's files, with its link where the document has one. A link would show a masked name. */
export function placeSource(voice: Voice, at: Position): Source {
  const file = maskPath(at.file, voice.mask);
  const label = `${file}:${at.line}`;
  const short = `${file.slice(file.lastIndexOf('/') + 1)}:${at.line}`;
  const url = file === at.file ? voice.context.linkTo(at) : undefined;
  return { place: true, label, short, prefix: undefined, url };
}

function wordSource(label: string): Source {
  return { place: false, label, short: label, prefix: undefined, url: undefined };
}

/** `+` gives, `~` changes, `-` takes away. */
export function changeSymbol(change: Change): Sign {
  switch (change.type) {
    case 'invite':
    case 'create-team':
    case 'team-add':
      return '+';
    case 'remove-member':
    case 'delete-team':
    case 'team-remove':
      return '-';
    case 'member-role':
    case 'member-sso':
    case 'rename-team':
    case 'team-role':
      return '~';
  }
}
