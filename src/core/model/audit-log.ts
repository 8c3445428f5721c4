import type { Change } from './change.ts';
import { type ChangeSubject, subjectOf } from './change-types.ts';
import { emailKey, titleKey } from './state.ts';

/** One entry of the organization's audit log. Source: the schema `AuditEvent`. */
export interface AuditEvent {
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
  /** GitBook's own name for what was done; the set of names is not documented. */
  readonly action: string;
  readonly actor: AuditSubject;
  /** By which way: `ui`, `api`, `integration` and the like. */
  readonly source: string;
  readonly target: AuditSubject & { readonly type: string };
}

/** Who did it, or what it was done to. */
export interface AuditSubject {
  readonly id: string;
  readonly label: string | undefined;
}

/** The last thing the audit log holds about what a change is about. */
export interface Trace {
  /** Whether the log speaks of the person, or of the team as a whole. */
  readonly about: 'person' | 'team';
  readonly event: AuditEvent;
}

/**
 * The newest event about the person or the team of each change. Conservative: by ID; by e-mail or title only for who
 * or what is gone from GitBook, and then only where the log's label is exactly that. It says what was logged last,
 * not that this is what made the difference.
 */
export function tracesIn(events: readonly AuditEvent[]): (change: Change) => Trace | undefined {
  const byId = new Map<string, AuditEvent>();
  const byEmail = new Map<string, AuditEvent>();
  const byTitle = new Map<string, AuditEvent>();
  for (const event of newestFirst(events)) {
    const { id, type, label } = event.target;
    keepFirst(byId, id, event);
    if (label?.includes('@')) keepFirst(byEmail, emailKey(label), event);
    if (label !== undefined && /team/i.test(type)) keepFirst(byTitle, titleKey(label), event);
  }
  return (change) => {
    const { member, team } = subjectOf(change);
    const event = team === undefined ? ofMember(member) : ofTeam(team, member);
    return event && { about: team === undefined ? 'person' : 'team', event };
  };

  function ofMember(member: ChangeSubject['member']): AuditEvent | undefined {
    if (member?.userId !== undefined) return byId.get(member.userId);
    return byEmail.get(emailKey(member?.email ?? ''));
  }

  function ofTeam(team: NonNullable<ChangeSubject['team']>, member: ChangeSubject['member']) {
    if (team.id !== undefined) return byId.get(team.id);
    // The team of a new membership does not exist yet: a former team of that title is not it.
    return member === undefined ? byTitle.get(titleKey(team.title)) : undefined;
  }
}

function newestFirst(events: readonly AuditEvent[]): readonly AuditEvent[] {
  return events.toSorted((a, b) => Date.parse(b.occurredAt) - Date.parse(a.occurredAt));
}

function keepFirst(events: Map<string, AuditEvent>, key: string, event: AuditEvent): void {
  if (!events.has(key)) events.set(key, event);
}
