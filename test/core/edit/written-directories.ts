import fc from 'fast-check';

/** A user as the generated text has one. */
export interface SomeUser {
  readonly email: string;
  readonly fields: Readonly<Record<string, string | boolean>>;
}

export interface SomeTeam {
  readonly title: string;
  readonly lists: Readonly<Partial<Record<'owners' | 'members', readonly string[]>>>;
}

/** Text of a directory, with what it says, in some style that people write. */
export interface WrittenText {
  readonly text: string;
  readonly users: readonly SomeUser[];
  readonly teams: readonly SomeTeam[];
  /** The text without the lines of one user, who is in no team and not the only one. */
  without(email: string): string;
}

export const EMAILS = ['ada', 'Ben', 'c.d', 'null', '1e3', "o'neil", '{x}', '#h', '-d', 'zoe'].map(
  (name) => `${name}@example.com`,
);
export const TITLES = ['Docs', 'Web & Co', 'a: b', '# hash', 'true', '2024', "it's", 'Ünï'] as const;

const fields = fc
  .record(
    {
      role: fc.constantFrom('admin', 'read', 'guest'),
      sso: fc.boolean(),
      id: fc.constantFrom('U1x', '007', 'a-b_c'),
      expires: fc.constantFrom('2030-01-31', '2031-12-01'),
      note: fc.constantFrom('short', 'a: b', '# not a comment', 'two\nlines', "it's", '"'),
    },
    { requiredKeys: ['role'] },
  )
  .map((all): SomeUser['fields'] => all);

/** What decides, piece by piece, how a text is written. */
interface Style {
  readonly eol: string;
  readonly step: number;
  readonly indentLists: boolean;
  readonly lastEnd: boolean;
  readonly quotes: 'plain' | 'single' | 'double';
  /** Drawn from in turn. */
  readonly choices: readonly number[];
}

const style: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom('\n', '\n', '\r\n'),
  step: fc.constantFrom(2, 2, 4),
  indentLists: fc.boolean(),
  lastEnd: fc.boolean(),
  quotes: fc.constantFrom('plain', 'plain', 'single', 'double'),
  choices: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
});

export const writtenTexts: fc.Arbitrary<WrittenText> = fc
  .record({
    emails: fc.shuffledSubarray(EMAILS, { minLength: 1, maxLength: 6 }),
    some: fc.array(fields, { minLength: 6, maxLength: 6 }),
    titles: fc.shuffledSubarray([...TITLES], { maxLength: 4 }),
    places: fc.array(fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 }),
    style,
  })
  .map(({ emails, some, titles, places, style: chosen }) => {
    const users = emails.map((email, index) => ({
      email,
      // Every ID once.
      fields: withoutSharedId(some[index] ?? {}, some.slice(0, index)),
    }));
    const teams = titles.map((title, index): SomeTeam => {
      const where = places[index] ?? [];
      const owners = emails.filter((_, user) => where[user] === 1);
      const members = emails.filter((_, user) => where[user] === 2);
      const lists = { ...(owners.length > 0 ? { owners } : {}), ...(members.length > 0 ? { members } : {}) };
      return { title, lists: where[0] === 3 ? { ...lists, members } : lists };
    });
    return { ...write(users, teams, chosen), users, teams };
  });

function withoutSharedId(all: SomeUser['fields'], others: readonly SomeUser['fields'][]): SomeUser['fields'] {
  const { id, ...rest } = all;
  return id === undefined || others.some((other) => other.id === id) ? rest : all;
}

function write(
  users: readonly SomeUser[],
  teams: readonly SomeTeam[],
  style: Style,
): Pick<WrittenText, 'text' | 'without'> {
  const own = new Map<string, { readonly start: number; end: number }>();
  let turn = 0;
  const choose = (): number => style.choices[turn++ % style.choices.length] ?? 0;
  const indent = (depth: number): string => ' '.repeat(style.step * depth);
  const scalar = (value: string | boolean, key = false): string => {
    if (typeof value === 'boolean') return String(value);
    const plain = /^[A-Za-z][\w.@ ]*$/.test(value) && !/^(null|true)$/.test(value);
    if (style.quotes === 'single' && !/[\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
    if (style.quotes === 'double' && key) return JSON.stringify(value);
    return plain || /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
  };
  const remark = (): string => (choose() < 3 ? ` # remark ${turn}` : '');
  const lines: string[] = [];
  const line = (text: string): number => lines.push(text);
  const loose = (depth: number): void => {
    const choice = choose();
    if (choice === 0) line('');
    if (choice === 1) line(`${indent(depth)}# about ${turn}`);
    if (choice === 2) line(`${indent(depth)}# commented out: [a, b]`);
  };

  line('# A directory');
  line(`version: 1${remark()}`);
  line(`users:${remark()}`);
  for (const { email, fields: all } of users) {
    loose(1);
    const lineOf = { start: lines.length, end: lines.length + 1 };
    own.set(email, lineOf);
    const entries = Object.entries(all);
    if (choose() < 4) {
      const inner = entries.map(([key, value]) => `${key}: ${scalar(value)}`).join(', ');
      line(`${indent(1)}${scalar(email, true)}: ${choose() < 5 ? `{${inner}}` : `{ ${inner} }`}${remark()}`);
      continue;
    }
    line(`${indent(1)}${scalar(email, true)}:${remark()}`);
    for (const [key, value] of entries) {
      if (key === 'note' && value === 'two\nlines') {
        line(`${indent(2)}note: |-`);
        for (const each of ['two', 'lines']) line(`${indent(3)}${each}`);
      } else line(`${indent(2)}${key}: ${scalar(value)}${remark()}`);
      loose(2);
    }
    lineOf.end = lines.findLastIndex((each) => each !== '') + 1;
  }
  loose(1);
  line(`teams:${teams.length === 0 ? ' {}' : ''}${remark()}`);
  for (const { title, lists } of teams) {
    loose(1);
    const entries = Object.entries(lists);
    if (entries.length === 0) {
      line(`${indent(1)}${scalar(title, true)}: {}${remark()}`);
      continue;
    }
    line(`${indent(1)}${scalar(title, true)}:${remark()}`);
    for (const [key, people] of entries) {
      const kind = choose();
      if (people.length === 0 || kind < 3) {
        line(`${indent(2)}${key}: [${people.map((each) => scalar(each)).join(', ')}]${remark()}`);
      } else if (kind < 5) {
        line(`${indent(2)}${key}: [${remark()}`);
        for (const [index, each] of people.entries()) {
          const comma = index < people.length - 1 || kind === 4 ? ',' : '';
          line(`${indent(3)}${scalar(each)}${comma}${remark()}`);
        }
        line(`${indent(2)} ]${remark()}`);
      } else {
        line(`${indent(2)}${key}:${remark()}`);
        for (const each of people) {
          line(`${indent(style.indentLists ? 3 : 2)}- ${scalar(each)}${remark()}`);
          if (choose() === 0) line(`${indent(style.indentLists ? 3 : 2)}# between`);
        }
      }
    }
  }
  loose(0);
  const join = (all: readonly string[]): string => all.join(style.eol) + (style.lastEnd ? style.eol : '');
  return {
    text: join(lines),
    without: (email) => {
      const { start, end } = own.get(email) ?? { start: 0, end: 0 };
      return join(lines.filter((_, index) => index < start || index >= end));
    },
  };
}
