import fc from 'fast-check';

/** A valid directory of one or two files, in the odd corners of what people write. */
export interface WildDirectory {
  readonly files: Readonly<Record<string, string>>;
  /** Whether some value is written once and used in several places. */
  readonly shares: boolean;
}

export const PEOPLE = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay'].map((name) => `${name}@example.com`);
export const TEAMS = ['Docs', 'Writers', 'New: team #1', 'Everyone'] as const;
export const ROLES = ['admin', 'create', 'edit', 'review', 'comment', 'read', 'guest'] as const;

/** Chance in small pieces: what is drawn decides one thing after another, so that a failing text can be shrunk. */
class Dice {
  #turn = 0;
  readonly #numbers: readonly number[];
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  below(most: number): number {
    return (this.#numbers[this.#turn++ % this.#numbers.length] ?? 0) % most;
  }
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }
  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
  some<T>(items: readonly T[], percent: number): T[] {
    return items.filter(() => this.chance(percent));
  }
}

export const wildDirectories: fc.Arbitrary<WildDirectory> = fc
  .array(fc.nat(999), { minLength: 97, maxLength: 97 })
  .map((numbers) => write(new Dice(numbers)));

function write(dice: Dice): WildDirectory {
  const people = dice.some(PEOPLE, 65);
  const two = dice.chance(40);
  const mayShare = dice.chance(30);
  const first = people.filter(() => !two || dice.chance(50));
  const second = people.filter((email) => !first.includes(email));
  const texts = [
    fileText(dice, first, people, mayShare, true),
    ...(two ? [fileText(dice, second, people, mayShare, false)] : []),
  ];
  return {
    files: Object.fromEntries(texts.map((text, index) => [`gitbook/${'ab'[index]}.yaml`, text])),
    shares: texts.some((text) => /[*&]\w|<</.test(text)),
  };
}

function fileText(
  dice: Dice,
  users: readonly string[],
  everyone: readonly string[],
  mayShare: boolean,
  teams: boolean,
): string {
  const eol = dice.of(['\n', '\n', '\r\n']);
  const step = ' '.repeat(dice.of([2, 2, 3, 4]));
  const lines = ['# Ours', 'version: 1'];
  const remark = (): string => (dice.chance(20) ? ` # remark ${lines.length}` : '');
  const defaults = {
    ...(dice.chance(50) ? { role: dice.of(ROLES) } : {}),
    ...(dice.chance(40) ? { sso: String(dice.chance(50)) } : {}),
  };
  if (Object.keys(defaults).length > 0) lines.push(`defaults: {${pairs(defaults)}}${remark()}`);
  let anchor: string | undefined;

  lines.push(`users:${users.length === 0 ? dice.of([' {}', ' { }']) : ''}${remark()}`);
  for (const email of users) {
    if (dice.chance(15)) lines.push(`${step}# before ${email}`);
    if (dice.chance(10)) lines.push('');
    const key = `${step}${dice.of([email, email, `"${email}"`, `'${email}'`])}:`;
    const fields = {
      ...(!('role' in defaults) || dice.chance(60) ? { role: dice.of(ROLES) } : {}),
      ...(dice.chance(30) ? { sso: String(dice.chance(50)) } : {}),
      ...(dice.chance(20) ? { expires: '2099-01-01' } : {}),
      ...(dice.chance(20) ? { note: '"n: x"' } : {}),
    };
    if (anchor !== undefined && dice.chance(40)) {
      lines.push(dice.of([`${key} *${anchor}`, `${key}${eol}${step}${step}<<: *${anchor}`]));
      continue;
    }
    const mark = mayShare && anchor === undefined && dice.chance(50) ? ' &shared' : '';
    if (mark !== '') anchor = 'shared';
    if (Object.keys(fields).length === 0) {
      lines.push(`${key}${mark}${dice.of([' {}', ' { }', '', ' ~', ' null'])}${remark()}`);
      if (mark !== '') anchor = undefined;
      continue;
    }
    const style = dice.below(4);
    if (style === 0) lines.push(`${key}${mark} {${pairs(fields)}}${remark()}`);
    else if (style === 1) lines.push(`${key}${mark} { ${pairs(fields)} }${remark()}`);
    else if (style === 2) {
      const each = Object.entries(fields).map(([name, value]) => `${step}${step}${name}: ${value},${remark()}`);
      lines.push(`${key}${mark} {${remark()}`, ...each, `${step}${step}}${remark()}`);
    } else {
      lines.push(`${key}${mark}${remark()}`);
      for (const [name, value] of Object.entries(fields)) lines.push(`${step}${step}${name}: ${value}${remark()}`);
    }
  }
  if (teams) teamLines(dice, lines, everyone, step, mayShare, remark);
  return lines.flatMap((line) => line.split(/\r?\n/)).join(eol) + (dice.chance(85) ? eol : '');
}

function teamLines(
  dice: Dice,
  lines: string[],
  everyone: readonly string[],
  step: string,
  mayShare: boolean,
  remark: () => string,
): void {
  const titles = dice.some(TEAMS, 60);
  lines.push(`teams:${titles.length === 0 ? dice.of([' {}', ' { }']) : ''}${remark()}`);
  let anchor: string | undefined;
  for (const title of titles) {
    const key = `${step}${/[:#]/.test(title) ? JSON.stringify(title) : title}:`;
    const owners = dice.some(everyone, 25);
    const members = dice.some(everyone, 50).filter((email) => !owners.includes(email));
    const style = dice.below(5);
    if (style === 0) {
      lines.push(`${key}${dice.of([' {}', ' { }', '', ' ~'])}${remark()}`);
      continue;
    }
    if (style === 1) {
      lines.push(`${key} {owners: [${owners.join(', ')}], members: [ ${members.join(', ')} ]}${remark()}`);
      continue;
    }
    lines.push(`${key}${remark()}`);
    for (const [name, list] of [
      ['owners', owners],
      ['members', members],
    ] as const) {
      if (anchor !== undefined && name === 'members' && owners.length === 0 && dice.chance(60)) {
        lines.push(`${step}${step}members: *${anchor}`);
        continue;
      }
      if (list.length === 0) {
        lines.push(`${step}${step}${name}: ${dice.of(['[]', '[ ]'])}${remark()}`);
        continue;
      }
      const mark = mayShare && anchor === undefined && name === 'members' && dice.chance(50) ? ' &list' : '';
      if (mark !== '') anchor = 'list';
      if (style === 2) {
        lines.push(`${step}${step}${name}:${mark} [${list.join(', ')}]${remark()}`);
        continue;
      }
      lines.push(`${step}${step}${name}:${mark}${remark()}`);
      for (const email of list) {
        const dash = `${step}${step}${style === 3 ? step : ''}- `;
        const form = dice.below(6);
        if (form === 0) {
          lines.push(`${dash}user: ${email}`, `${' '.repeat(dash.length)}expires: 2099-02-02${remark()}`);
        } else {
          lines.push(`${dash}${form === 1 ? `{user: ${email}, note: hey}` : email}${remark()}`);
        }
      }
    }
  }
}

function pairs(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}
