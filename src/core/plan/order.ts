import { type Change, isDemotion, type RenameTeam } from '../model/change.ts';
import { compareText } from '../model/diagnostic.ts';
import { emailKey, titleKey } from '../model/state.ts';

/**
 * The order in which a plan is applied: whatever gives access comes before whatever takes it, so that an apply
 * that is cut off anywhere has taken nothing from anyone who should have it, and there are never fewer
 * administrators than both before and after.
 */
export const STAGES = [
  'invites',
  'promotions',
  'sso',
  'team-renames',
  'team-creations',
  'team-additions',
  'team-removals',
  'demotions',
  'member-removals',
  'team-deletions',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stage a change belongs to. Roles within a team, up or down, go with its additions: one call does both. */
export function stageOf(change: Change): Stage {
  switch (change.type) {
    case 'invite':
      return 'invites';
    case 'member-role':
      return isDemotion(change) ? 'demotions' : 'promotions';
    case 'member-sso':
      return 'sso';
    case 'rename-team':
      return 'team-renames';
    case 'create-team':
      return 'team-creations';
    case 'team-add':
    case 'team-role':
      return 'team-additions';
    case 'team-remove':
      return 'team-removals';
    case 'remove-member':
      return 'member-removals';
    case 'delete-team':
      return 'team-deletions';
  }
}

/** Changes in the order in which they are applied, the same for equal sets of changes. */
export function orderChanges(changes: readonly Change[]): Change[] {
  const keyed = changes.map((change) => ({
    change,
    stage: STAGES.indexOf(stageOf(change)),
    key: sortKey(change),
  }));
  keyed.sort((a, b) => a.stage - b.stage || compareText(a.key, b.key));
  const ordered = keyed.map(({ change }) => change);
  const renames = ordered.filter((change) => change.type === 'rename-team');
  const sorted = orderRenames(renames);
  let next = 0;
  return ordered.map((change) => (change.type === 'rename-team' ? (sorted[next++] ?? change) : change));
}

/** A title is left before another team takes it, as far as the renames form no circle. */
function orderRenames(renames: readonly RenameTeam[]): RenameTeam[] {
  const leaving = new Map(renames.map((rename) => [titleKey(rename.from), rename]));
  const done = new Set<RenameTeam>();
  const ordered: RenameTeam[] = [];
  for (const start of renames) {
    const chain: RenameTeam[] = [];
    for (
      let each: RenameTeam | undefined = start;
      each && !done.has(each) && !chain.includes(each);
      each = leaving.get(titleKey(each.to))
    ) {
      chain.push(each);
    }
    for (const each of chain.reverse()) {
      done.add(each);
      ordered.push(each);
    }
  }
  return ordered;
}

function sortKey(change: Change): string {
  const team = 'team' in change ? change.team : '';
  const email = 'email' in change && change.email !== undefined ? emailKey(change.email) : '';
  const id = 'userId' in change ? (change.userId ?? '') : 'teamId' in change ? (change.teamId ?? '') : '';
  return [team, email, id, change.type].join('\u0000');
}
