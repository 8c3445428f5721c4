import type { AuditEvent, AuditSubject } from '../core/model/audit-log.ts';
import type { AuditQuery } from '../core/model/ports.ts';
import { field, type Located, optionalText, text } from './check.ts';
import { GitBookApiError } from './http/errors.ts';
import type { Getter } from './http/get.ts';
import { readPage } from './paginate.ts';
import type { AuditEventField } from './wire.ts';

/** The greatest page of this list. Source: the parameter `limit` of `listOrganizationAuditEvents`. */
const PAGE_SIZE = 100;

/**
 * `GET /orgs/{o}/audit-events`, operation `listOrganizationAuditEvents`: the newest first, as many as asked for.
 * Undefined where the plan or the token has no audit log (403, 404).
 */
export async function readAuditEvents(
  getter: Getter,
  organization: string,
  { from, limit }: AuditQuery,
): Promise<readonly AuditEvent[] | undefined> {
  const path = `${organization}/audit-events`;
  const events: AuditEvent[] = [];
  const cursors = new Set<string | undefined>();
  let cursor: string | undefined;
  try {
    // The log is told, not concluded from: so unlike other lists it may end early.
    while (events.length < limit && !cursors.has(cursor)) {
      cursors.add(cursor);
      const size = String(Math.min(PAGE_SIZE, limit - events.length));
      const answer = await getter.get(path, {
        query: { from, limit: size, page: cursor },
        signal: undefined,
      });
      const page = readPage(getter.name(path), answer);
      events.push(...page.items.map(auditEventFromWire));
      if (page.next === undefined) break;
      cursor = page.next;
    }
  } catch (error) {
    if (error instanceof GitBookApiError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
  return events;
}

/** Schema `AuditEvent`. */
function auditEventFromWire(event: Located): AuditEvent {
  const of = (name: AuditEventField) => field(event, name);
  return {
    occurredAt: text(of('occurredAt')),
    action: text(of('action')),
    actor: subjectFromWire(of('actor')),
    source: text(of('source')),
    target: { ...subjectFromWire(of('target')), type: text(field(of('target'), 'type')) },
  };
}

/** Schemas `AuditEventActor` and `AuditEventTarget`. */
function subjectFromWire(subject: Located): AuditSubject {
  return { id: text(field(subject, 'id')), label: optionalText(field(subject, 'label')) };
}
