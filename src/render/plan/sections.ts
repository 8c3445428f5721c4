import type { Change, ChangeType } from '../../core/model/change.ts';
import { isDemotion, touchesAdmin } from '../../core/model/change-types.ts';
import { count } from '../text/text.ts';
import type { Count, Row, Section, SectionId } from './view.ts';
import {
  changeDetails,
  changeSource,
  changeSubject,
  changeSymbol,
  changeText,
  deedText,
  type Voice,
} from './words.ts';

/** How sections of changes look. Removals, demotions, administrators and lost teams are open, the rest is folded. */
interface Shape {
  readonly title: string;
  readonly open: boolean;
  readonly heads: readonly [string, string, string];
  readonly groupHead: string | undefined;
  readonly noun: readonly [string, string];
}

type ChangeSectionId = Exclude<
  SectionId,
  'problems' | 'failed' | 'unreviewed' | 'conflict' | 'unexpected' | 'skipped' | 'pending' | 'invited-users'
>;

const SHAPES: Readonly<Record<ChangeSectionId, Shape>> = {
  'remove-member': shape('Removed from the organization', true, 'Person', ['removal', 'removals'], 'Why'),
  'delete-team': shape('Teams deleted', true, 'Team', ['team deletion', 'team deletions'], 'Why'),
  demote: shape('Demoted', true, 'Person', ['demotion', 'demotions']),
  admin: shape('New administrators', true, 'Person', ['new administrator', 'new administrators']),
  'team-loss': {
    ...shape('Leave a team or lose its ownership', true, 'Person', ['team removal', 'team removals'], 'Why'),
    groupHead: 'Team',
  },
  promote: shape('Promoted', false, 'Person', ['promotion', 'promotions']),
  invite: shape('Invited', false, 'Person', ['invitation', 'invitations']),
  sso: shape('SSO turned on', false, 'Person', ['SSO change', 'SSO changes']),
  team: shape('Teams created and renamed', false, 'Team', ['team change', 'team changes']),
  'team-gain': {
    ...shape('Join a team or become its owner', false, 'Person', ['team addition', 'team additions']),
    groupHead: 'Team',
  },
};

function shape(
  title: string,
  open: boolean,
  subject: string,
  noun: readonly [string, string],
  source = 'Source',
): Shape {
  return { title, open, heads: [subject, 'Change', source], groupHead: undefined, noun };
}

/** Whether a section lists changes of one kind, rather than what went wrong or is pending. */
export function isChangeSection(id: SectionId): id is ChangeSectionId {
  return Object.hasOwn(SHAPES, id);
}

/** The order sections of changes are shown in. */
const SHOWN_ORDER: readonly ChangeSectionId[] = [
  'remove-member',
  'delete-team',
  'demote',
  'admin',
  'team-loss',
  'invite',
  'promote',
  'sso',
  'team',
  'team-gain',
];

function sectionOf(change: Change): ChangeSectionId {
  switch (change.type) {
    case 'remove-member':
    case 'delete-team':
      return change.type;
    case 'team-remove':
      return 'team-loss';
    case 'team-role':
      return isDemotion(change) ? 'team-loss' : 'team-gain';
    case 'team-add':
      return 'team-gain';
    case 'member-role':
      return isDemotion(change) ? 'demote' : change.to === 'admin' ? 'admin' : 'promote';
    case 'invite':
      return change.to === 'admin' ? 'admin' : 'invite';
    case 'member-sso':
      return 'sso';
    case 'create-team':
    case 'rename-team':
      return 'team';
  }
}

/** Changes as sections, in the order of danger. `fold` folds all of them, for what has been done already. */
export function changeSections(voice: Voice, changes: readonly Change[], fold = false): Section[] {
  const bySection = Map.groupBy(changes, sectionOf);
  return SHOWN_ORDER.flatMap((id) => {
    const found = bySection.get(id);
    if (found === undefined) return [];
    const look = SHAPES[id];
    const sorted = look.groupHead === undefined ? adminsFirst(found) : byTeam(found);
    return [
      { id, ...look, open: look.open && !fold, rows: sorted.map((change) => changeRow(voice, id, change)) },
    ];
  });
}

/** Sections of changes in the order they are shown in; those of one kind stay as they are. */
export function inShownOrder(sections: readonly Section[]): readonly Section[] {
  const place = ({ id }: Section): number => (isChangeSection(id) ? SHOWN_ORDER.indexOf(id) : -1);
  return sections.toSorted((a, b) => place(a) - place(b));
}

function adminsFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes.filter(touchesAdmin), ...changes.filter((change) => !touchesAdmin(change))];
}

/** Keeps the plan's order within a team and among the teams. */
function byTeam(changes: readonly Change[]): readonly Change[] {
  return [...Map.groupBy(changes, teamOf).values()].flat();
}

function teamOf(change: Change): string | undefined {
  return change.type === 'team-add' || change.type === 'team-role' || change.type === 'team-remove'
    ? change.team
    : undefined;
}

function changeRow(voice: Voice, section: ChangeSectionId, change: Change): Row {
  const team = SHAPES[section].groupHead === undefined ? undefined : teamOf(change);
  return {
    symbol: changeSymbol(change),
    group: team === undefined ? undefined : voice.mask(team),
    subject: changeSubject(voice, change),
    change:
      section === 'admin' && change.type === 'invite' ? deedText(voice, change) : changeText(voice, change),
    details: changeDetails(voice, change),
    source: changeSource(voice, change),
  };
}

/** A row for a change that stands among changes of other kinds, with what is to be said about it. */
export function mixedRow(voice: Voice, change: Change, details: Row['details']): Row {
  return {
    symbol: changeSymbol(change),
    group: undefined,
    subject: changeSubject(voice, change),
    change: deedText(voice, change),
    details,
    source: changeSource(voice, change),
  };
}

type CountKey =
  | Exclude<ChangeType, 'member-role' | 'team-role'>
  | 'promote'
  | 'demote'
  | 'team-up'
  | 'team-down';

interface Counted {
  readonly key: CountKey;
  readonly dangerous: boolean;
  readonly planned: readonly [string, string];
  readonly done: readonly [string, string];
}

const COUNTED: readonly Counted[] = [
  counted('remove-member', true, 'to remove', 'removed'),
  counted('delete-team', true, ['team to delete', 'teams to delete'], ['team deleted', 'teams deleted']),
  counted('demote', true, 'to demote', 'demoted'),
  counted('team-remove', true, ['team removal', 'team removals']),
  counted(
    'team-down',
    true,
    ['team owner to demote', 'team owners to demote'],
    ['team owner demoted', 'team owners demoted'],
  ),
  counted('invite', false, 'to invite', 'invited'),
  counted('promote', false, 'to promote', 'promoted'),
  counted('member-sso', false, 'to switch to SSO', 'switched to SSO'),
  counted('create-team', false, ['team to create', 'teams to create'], ['team created', 'teams created']),
  counted('rename-team', false, ['team to rename', 'teams to rename'], ['team renamed', 'teams renamed']),
  counted('team-add', false, ['team addition', 'team additions']),
  counted(
    'team-up',
    false,
    ['team owner to appoint', 'team owners to appoint'],
    ['team owner appointed', 'team owners appointed'],
  ),
];

function counted(
  key: CountKey,
  dangerous: boolean,
  planned: string | readonly [string, string],
  done: string | readonly [string, string] = planned,
): Counted {
  const pair = (label: string | readonly [string, string]): readonly [string, string] =>
    typeof label === 'string' ? [label, label] : label;
  return { key, dangerous, planned: pair(planned), done: pair(done) };
}

function countKey(change: Change): CountKey {
  switch (change.type) {
    case 'member-role':
      return isDemotion(change) ? 'demote' : 'promote';
    case 'team-role':
      return isDemotion(change) ? 'team-down' : 'team-up';
    default:
      return change.type;
  }
}

/** How many changes of each kind: `3 to invite`, or `3 invited` when `tense` is `done`. */
export function changeCounts(changes: readonly Change[], tense: 'planned' | 'done'): Count[] {
  const found = Map.groupBy(changes, countKey);
  return COUNTED.flatMap((entry) => {
    const number = found.get(entry.key)?.length ?? 0;
    const [one, many] = entry[tense];
    return number === 0
      ? []
      : [{ count: number, label: number === 1 ? one : many, dangerous: entry.dangerous }];
  });
}

/** `1 removal`, `2,140 team additions`. */
export function sectionNoun(section: Pick<Section, 'noun'>, number: number): string {
  return count(number, section.noun[0], section.noun[1]);
}
