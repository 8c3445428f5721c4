import type { SectionId } from './document.ts';

/** The words of a section of changes. */
interface SectionWords<Id extends SectionId> {
  readonly id: Id;
  readonly title: string;
  /** Whether it is shown open: removals, demotions, new administrators and lost teams are; the rest is folded. */
  readonly open: boolean;
  readonly heads: readonly [string, string, string];
  readonly groupHead: string | undefined;
  readonly noun: readonly [string, string];
}

/** The sections that changes are shown in, in that order. */
export const CHANGE_SECTIONS = [
  section('remove-member', 'Removed from the organization', true, 'Person', ['removal', 'removals'], 'Why'),
  section('delete-team', 'Teams deleted', true, 'Team', ['team deletion', 'team deletions'], 'Why'),
  section('demote', 'Demoted', true, 'Person', ['demotion', 'demotions']),
  section('admin', 'New administrators', true, 'Person', ['new administrator', 'new administrators']),
  {
    ...section(
      'team-loss',
      'Leave a team or lose its ownership',
      true,
      'Person',
      ['team removal', 'team removals'],
      'Why',
    ),
    groupHead: 'Team',
  },
  section('invite', 'Invited', false, 'Person', ['invitation', 'invitations']),
  section('promote', 'Promoted', false, 'Person', ['promotion', 'promotions']),
  section('sso', 'SSO turned on', false, 'Person', ['SSO change', 'SSO changes']),
  section('team', 'Teams created and renamed', false, 'Team', ['team change', 'team changes']),
  {
    ...section('team-gain', 'Join a team or become its owner', false, 'Person', ['team addition', 'team additions']),
    groupHead: 'Team',
  },
];

/** The ID of a section of changes. */
export type ChangeSectionId = (typeof CHANGE_SECTIONS)[number]['id'];

function section<Id extends SectionId>(
  id: Id,
  title: string,
  open: boolean,
  subject: string,
  noun: readonly [string, string],
  source = 'Source',
): SectionWords<Id> {
  return { id, title, open, heads: [subject, 'Change', source], groupHead: undefined, noun };
}

/** Whether a section lists changes of one kind, rather than what went wrong or is pending. */
export function isChangeSection(id: SectionId): id is ChangeSectionId {
  return CHANGE_SECTIONS.some((each) => each.id === id);
}

/** The labels of a count, for one and for more: `team to create`, `teams to create`. */
interface CountWords<Id extends string> {
  readonly id: Id;
  readonly dangerous: boolean;
  readonly planned: readonly [string, string];
  readonly done: readonly [string, string];
}

/** What changes are counted as, in the order in which the counts are shown. */
export const CHANGE_COUNTS = [
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

/** What a change is counted as. */
export type CountId = (typeof CHANGE_COUNTS)[number]['id'];

function counted<Id extends string>(
  id: Id,
  dangerous: boolean,
  planned: string | readonly [string, string],
  done: string | readonly [string, string] = planned,
): CountWords<Id> {
  const pair = (label: string | readonly [string, string]): readonly [string, string] =>
    typeof label === 'string' ? [label, label] : label;
  return { id, dangerous, planned: pair(planned), done: pair(done) };
}
