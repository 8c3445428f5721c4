import type { AccessReview } from '../../src/access-review/model.ts';
import type { LiveMember } from '../../src/core/model/state.ts';
import { desired, live, member, reviewOf, team, user } from './build.ts';

/** Five people with different values in every column and filter. */
export function sample(): AccessReview {
  const people: LiveMember[] = [
    member('ada', { displayName: 'Ada Lovelace', role: 'admin', lastSeenAt: '2026-11-22T00:00:00Z' }),
    member('bea', {
      displayName: 'Béa Núñez',
      role: 'create',
      sso: false,
      lastSeenAt: '2026-02-01T00:00:00Z',
    }),
    member('cem', {
      displayName: 'cem Öz',
      role: 'edit',
      lastSeenAt: undefined,
      joinedAt: '2026-11-20T00:00:00Z',
    }),
    member('dan', {
      displayName: 'Dan Brown',
      role: 'edit',
      joinedAt: '2023-01-01T00:00:00Z',
      disabled: true,
    }),
    member('self', { displayName: 'Sync', role: 'admin', sso: false, lastSeenAt: '2026-01-01T00:00:00Z' }),
  ];
  const teams = [team('Docs', { ada: 'owner', bea: 'member' }), team('Web', { bea: 'owner', dan: 'member' })];
  const space = (title: string) => ({ spaceId: title, title, permission: 'edit' as const });
  return reviewOf(live(people, teams), {
    desired: desired([
      user('ada@example.com'),
      user('bea@example.com', { expires: '2027-01-31' }),
      user('cem@example.com'),
      user('dan@example.com', { expires: '2026-10-31', expired: true }),
    ]),
    spaces: new Map([
      ['ada', { ok: true as const, spaces: ['API', 'Handbook', 'Runbooks'].map(space) }],
      ['bea', { ok: true as const, spaces: [space('Roadmap')] }],
      ['cem', { ok: true as const, spaces: [] }],
      ['dan', { ok: false as const, message: 'GitBook failed each time it was asked.' }],
      ['self', { ok: true as const, spaces: ['API', 'Roadmap'].map(space) }],
    ]),
  });
}
