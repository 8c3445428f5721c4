import type { AuditEvent, AuditSubject } from '../core/model/audit-log.ts';
import type { AuditQuery } from '../core/model/ports.ts';
import { field, fieldsOf, type Located, optionalText, text } from './check.ts';
import { GitBookApiError } from './http/errors.ts';
import { readPagesUpTo } from './paginate.ts';
import type { ReadContext } from './resources.ts';
import type * as Wire from './wire.ts';

/** The largest page of this list. Source: the parameter `limit` of `listOrganizationAuditEvents`. */
const PAGE_SIZE = 100;

/**
 * `GET /orgs/{o}/audit-events`, operation `listOrganizationAuditEvents`: the newest events first. Undefined when the
 * organization's plan or the token gives no access to the audit log (403, 404).
 */
export async function readAuditEvents(
  { getter, organization }: ReadContext,
  { from, limit }: AuditQuery,
): Promise<readonly AuditEvent[] | undefined> {
  const path = `${organization}/audit-events`;
  try {
    // Nothing is concluded from the log, so that it may be incomplete.
    return await readPagesUpTo(limit, {
      call: getter.name(path),
      getPage: (page, wanted) => getter.get(path, { query: { from, limit: Math.min(PAGE_SIZE, wanted), page } }),
      convert: auditEventFromWire,
    });
  } catch (error) {
    if (error instanceof GitBookApiError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

/** Schema `AuditEvent`. */
function auditEventFromWire(event: Located): AuditEvent {
  const of = fieldsOf<Wire.AuditEvent>(event);
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
