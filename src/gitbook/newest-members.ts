import type { LiveMember } from '../core/model/state.ts';
import { memberFromWire } from './convert.ts';
import type { Getter } from './http/get.ts';
import { PAGE_SIZE, readPage } from './paginate.ts';

/**
 * `GET /orgs/{o}/members`, operation `listMembersInOrganizationById`: the newest first, until there are `count` or
 * no more. One call for a thousand, as long as GitBook gives pages of the size that is asked for.
 */
export async function readNewestMembers(
  getter: Getter,
  organization: string,
  count: number,
): Promise<readonly LiveMember[]> {
  const path = `${organization}/members`;
  const members: LiveMember[] = [];
  const cursors = new Set<string | undefined>();
  let cursor: string | undefined;
  // Who is missed is looked for by the next run: so unlike other lists it may end early.
  do {
    cursors.add(cursor);
    const query = { limit: String(PAGE_SIZE), sort: 'joinedAt', order: 'desc', page: cursor };
    const page = readPage(getter.name(path), await getter.get(path, { query, signal: undefined }));
    members.push(...page.items.map(memberFromWire));
    cursor = page.next;
  } while (cursor !== undefined && members.length < count && !cursors.has(cursor));
  return members;
}
