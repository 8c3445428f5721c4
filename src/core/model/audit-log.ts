import type { Change } from './change.ts';
import { type ChangeSubject, subjectOf } from './change-types.ts';
import { emailKey, titleKey } from './state.ts';

/** One entry of the organization's audit log. Source: the schema `AuditEvent`. */
export interface AuditEvent {
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
  /** GitBook's name for what was done. The names are not documented. */
  readonly action: string;
  readonly actor: AuditSubject;
  /** `ui`, `api`, `integration` and the like. */
  readonly source: string;
  readonly target: AuditSubject & { readonly type: string };
}

/** Who did something, or what it was done to. */
export interface AuditSubject {
  readonly id: string;
  readonly label: string | undefined;
}

/** The latest event in the audit log about the person or team of a change. */
export interface Trace {
  /** Whether the event is about the person, or about the team as a whole. */
  readonly about: 'person' | 'team';
  readonly event: AuditEvent;
}

/**
 * Gives the newest event about the person or the team of a change. Conservative: it finds them by ID, and by e-mail or
 * title only where GitBook has them no longer and the log's label is exactly that. The event is what was logged last,
 * which is not necessarily what made the difference.
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
