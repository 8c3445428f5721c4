import type { Change, RenameTeam } from '../model/change.ts';
import { STAGES, stageOf, subjectOf } from '../model/change-types.ts';
import { compareText } from '../model/diagnostic.ts';
import { emailKey, titleKey } from '../model/state.ts';

/** Changes in the order in which they are applied: by stage, then by team and person. Equal sets have equal orders. */
export function orderChanges(changes: readonly Change[]): Change[] {
  const keyed = changes.map((change) => ({
    change,
    stage: STAGES.indexOf(stageOf(change)),
    key: sortKey(change),
  }));
  keyed.sort((a, b) => a.stage - b.stage || compareText(a.key, b.key));
  const ordered = keyed.map(({ change }) => change);
  const renames = orderRenames(ordered.filter((change) => change.type === 'rename-team'));
  const firstRename = ordered.findIndex((change) => change.type === 'rename-team');
  return firstRename < 0 ? ordered : ordered.toSpliced(firstRename, renames.length, ...renames);
}

/** A team gives up its title before another team takes it, unless the renames form a circle. */
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
  const { member, team } = subjectOf(change);
  const email = emailKey(member?.email ?? '');
  const id = member === undefined ? team?.id : member.userId;
  return [team?.title ?? '', email, id ?? '', change.type].join('\u0000');
}
