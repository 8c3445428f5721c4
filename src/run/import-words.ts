import type { Directory } from '../core/model/state.ts';
import { count } from '../render/text/text.ts';
import type { Written } from './import-directory.ts';

/** What was written, in one line. */
export function sizesLine(files: Written['files'], { users, teams }: Directory): string {
  const created = files.filter(({ status }) => status === 'created').length;
  const changed = files.length - created;
  const written = [
    ...(created > 0 ? [`${count(created, 'file')} created`] : []),
    ...(changed > 0 ? [`${count(changed, 'file')} changed`] : []),
  ];
  const what = written.length === 0 ? 'No file had to change' : written.join(', ');
  const holds = [
    ...(users === undefined ? [] : [count(users.length, 'user')]),
    ...(teams === undefined ? [] : [count(teams.length, 'team')]),
  ];
  return `${what}. The directory has ${holds.join(' and ')}.`;
}
