import type { Section, SectionId } from './document.ts';

/** A section without its rows. */
export type EmptySection<Id extends SectionId = SectionId> = Omit<Section, 'rows'> & { readonly id: Id };

interface Options {
  readonly open?: boolean;
  readonly byTeam?: boolean;
  /** The heads of the columns. */
  readonly subject?: string;
  readonly change?: string;
  readonly source?: string;
}

/** A section of people that is folded and not grouped, unless the options say otherwise. */
export function section<Id extends SectionId>(id: Id, title: string, noun: string, options: Options = {}) {
  const { open = false, byTeam = false, subject = 'Person', change = 'Change', source = 'Source' } = options;
  return { id, title, noun, open, byTeam, heads: [subject, change, source] } satisfies EmptySection<Id>;
}

/** The sections that changes are shown in, in that order. Those that take away or make administrators are open. */
export const CHANGE_SECTIONS = [
  section('remove-member', 'Removed from the organization', 'removal', { open: true, source: 'Why' }),
  section('delete-team', 'Teams deleted', 'team deletion', { open: true, subject: 'Team', source: 'Why' }),
  section('demote', 'Demoted', 'demotion', { open: true }),
  section('admin', 'New administrators', 'new administrator', { open: true }),
  section('team-loss', 'Leave a team or lose its ownership', 'team removal', {
    open: true,
    byTeam: true,
    source: 'Why',
  }),
  section('invite', 'Invited', 'invitation'),
  section('promote', 'Promoted', 'promotion'),
  section('sso', 'SSO turned on', 'SSO change'),
  section('team', 'Teams created and renamed', 'team change', { subject: 'Team' }),
  section('team-gain', 'Join a team or become its owner', 'team addition', { byTeam: true }),
];

/** The ID of a section of changes. */
export type ChangeSectionId = (typeof CHANGE_SECTIONS)[number]['id'];

/** Whether a section lists changes of one kind, rather than what went wrong or is pending. */
export function isChangeSection(id: SectionId): id is ChangeSectionId {
  return CHANGE_SECTIONS.some((each) => each.id === id);
}

/** An open section of changes of any kind. */
export function mixedSection(id: SectionId, title: string, noun: string): EmptySection {
  return section(id, title, noun, { open: true, subject: 'Person or team' });
}

/** What changes are counted as, in the order in which the counts are shown. `{s}` is the plural. */
export const CHANGE_COUNTS = [
  { id: 'remove-member', dangerous: true, planned: 'to remove', done: 'removed' },
  { id: 'delete-team', dangerous: true, planned: 'team{s} to delete', done: 'team{s} deleted' },
  { id: 'demote', dangerous: true, planned: 'to demote', done: 'demoted' },
  { id: 'team-remove', dangerous: true, planned: 'team removal{s}', done: 'team removal{s}' },
  { id: 'team-down', dangerous: true, planned: 'team owner{s} to demote', done: 'team owner{s} demoted' },
  { id: 'invite', dangerous: false, planned: 'to invite', done: 'invited' },
  { id: 'promote', dangerous: false, planned: 'to promote', done: 'promoted' },
  { id: 'member-sso', dangerous: false, planned: 'to switch to SSO', done: 'switched to SSO' },
  { id: 'create-team', dangerous: false, planned: 'team{s} to create', done: 'team{s} created' },
  { id: 'rename-team', dangerous: false, planned: 'team{s} to rename', done: 'team{s} renamed' },
  { id: 'team-add', dangerous: false, planned: 'team addition{s}', done: 'team addition{s}' },
  { id: 'team-up', dangerous: false, planned: 'team owner{s} to appoint', done: 'team owner{s} appointed' },
] as const;

/** What a change is counted as. */
export type CountId = (typeof CHANGE_COUNTS)[number]['id'];
