import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmail } from '../../src/core/directory/values.ts';
import {
  codeSpan,
  escapeMarkdown,
  escapeTerminal,
  escapeWorkflowText,
  linkTarget,
  maskEmails,
  maskPath,
  visibleText,
} from '../../src/render/text/escape.ts';

describe('visibleText', () => {
  it.each([
    ['two\r\nlines', 'two lines'],
    ['  much   space\t', 'much space'],
    ['\u202egnp.exe', '‹U+202E›gnp.exe'],
    ['\u001b[31mred', '␛[31mred'],
    ['bell\u0007', 'bell␇'],
    ['a\u200bb', 'a‹U+200B›b'],
    ['\u009bx', '‹U+009B›x'],
    ['\ud800', '\ufffd'],
  ])('shows %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('keeps the joiners that words and emoji need', () => {
    expect(visibleText('👩‍👩‍👧 ❤️ می\u200cخواهم')).toBe('👩‍👩‍👧 ❤️ می\u200cخواهم');
  });

  it('cuts at whole characters', () => {
    expect(visibleText('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(9)}…`);
    expect(visibleText('x'.repeat(10), 10)).toBe('x'.repeat(10));
  });
});

describe('codeSpan', () => {
  it.each([
    ['ada@example.com', '`ada@example.com`'],
    ["o'neil+docs@example.co.uk", "`o'neil+docs@example.co.uk`"],
    ['gitbook/teams/docs.yaml:12', '`gitbook/teams/docs.yaml:12`'],
    ['a…@example.com', '`a…@example.com`'],
  ])('shows %j to be read and copied as it is', (text, shown) => {
    expect(codeSpan(text)).toBe(shown);
  });

  it.each(['a`b@example.com', 'a|b@example.com', '@octocat', 'x @octocat'])('does not trust %j', (text) => {
    expect(codeSpan(text)).not.toContain('`');
    expect(codeSpan(text)).not.toContain('|');
  });
});

describe('escapeMarkdown', () => {
  it('does not change harmless text', () => {
    expect(escapeMarkdown('Jean-Luc Picard, PhD (Docs)')).toBe('Jean-Luc Picard, PhD (Docs)');
    expect(escapeMarkdown('until 2026-12-31')).toBe('until 2026-12-31');
  });
});

describe('linkTarget', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'mailto:a@example.com', ''])(
    'refuses %j',
    (url) => {
      expect(linkTarget(url)).toBeUndefined();
    },
  );

  it('encodes what could end the link', () => {
    expect(linkTarget('https://github.com/a/b/blob/main/x (1)|<y>.yaml#L1')).toBe(
      'https://github.com/a/b/blob/main/x%20%281%29%7C%3Cy%3E.yaml#L1',
    );
  });
});

describe('escapeWorkflowText', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['fine\r::error::x', 'fine\n: :error::x'],
    ['fine\u2028::error::x', 'fine\n: :error::x'],
    ['log ##[error]x', 'log ## [error]x'],
    ['a::b', 'a::b'],
    ['two\r\nlines\n', 'two\nlines\n'],
    ['\u001b[31mred\u001b[39m', '\u001b[31mred\u001b[39m'],
    ['\u001b]0;title\u0007', '␛]0;title␇'],
  ])('prints %j as %j', (text, printed) => {
    expect(escapeWorkflowText(text)).toBe(printed);
  });

  it('stays quick on a long line of invisible characters', () => {
    expect(escapeWorkflowText(`${'\ufeff'.repeat(100_000)}:x`).length).toBe(100_002);
  });
});

describe('escapeTerminal', () => {
  it('keeps text to one line', () => {
    expect(escapeTerminal('a\nb\u2029c')).toBe('a b c');
  });
});

describe('maskEmails', () => {
  it.each([
    ['ada@example.com', 'a…@example.com'],
    ['Ada <ada@example.com>, bob@example.org.', 'Ada <a…@example.com>, b…@example.org.'],
    ['no address', 'no address'],
    ['😀x@example.com', '😀…@example.com'],
    // An address may contain a slash, so too much of a path is masked where nothing shows that it is one.
    ['gitbook/users/ada@example.com.yaml:5', 'g…@example.com.yaml:5'],
    ['gitbook/users/a…@example.com.yaml:5', 'gitbook/users/a…@example.com.yaml:5'],
    ['{curly}@example.com', '{…@example.com'],
    ["o'brien@example.com", 'o…@example.com'],
    ['a/b@example.com', 'a…@example.com'],
    ['(ada@example.com)', '(a…@example.com)'],
    ['[ada@example.com]: ada@example.com;', '[a…@example.com]: a…@example.com;'],
    ["'ada@example.com'", "'…@example.com'"],
    ['ada@bob@example.com', 'a…@b…@example.com'],
    ['ada.lovelace…@example.com', 'a…@example.com'],
    ['@ada and ada@ and @', '@ada and ada@ and @'],
    ['Write it as name@example.com.', 'Write it as name@example.com.'],
    ['name@example.company, my.name@example.com', 'n…@example.company, m…@example.com'],
    ['\u001b[2mada@example.com\u001b[22m', '\u001b[2ma…@example.com\u001b[22m'],
    ['\u001b[31m~\u001b[39m ada@example.com', '\u001b[31m~\u001b[39m a…@example.com'],
  ])('shows %j as %j', (text, masked) => {
    expect(maskEmails(text)).toBe(masked);
  });

  const atom = fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,80}$/);
  const local = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join('.'));
  const domain = fc.constantFrom('example.com', 'x-1.example.co.uk', 'a.b');
  const address = fc
    .tuple(local, domain)
    .map((parts) => parts.join('@'))
    .filter((each) => isEmail(each) && each !== 'name@example.com');
  const SURROUNDINGS: readonly (readonly [string, string])[] = [
    ['', ''],
    ['told ', ', who left'],
    ['(', ')'],
    ['<', '>'],
    ["'", "'"],
    ['"', '".'],
    ['`', '`'],
    ['| ', ' |'],
    ['mailto:', ''],
    ['gitbook/', '.yaml:3'],
    ['\u001b[1;31m', '\u001b[39m'],
    ['x@y, ', '; '],
    ['bob@example.com/', '/'],
    ['@', '@'],
  ];

  it.each(SURROUNDINGS)('leaves one character of every address between %j and %j', (before, after) => {
    fc.assert(
      fc.property(address, (whole) => {
        const masked = maskEmails(before + whole + after);
        const [name = ''] = whole.split('@');
        // The domain stays, and may look like the end of a name.
        const shown = masked.slice(0, -`${whole.slice(whole.indexOf('@') + 1)}${after}`.length);
        for (let length = 2; length <= name.length; length += 1) {
          expect(shown).not.toContain(`${name.slice(-length)}@`);
        }
        expect(masked).not.toContain(whole);
        expect(masked.endsWith(`…@${whole.slice(whole.indexOf('@') + 1)}${after}`)).toBe(true);
        expect(maskEmails(masked)).toBe(masked);
      }),
    );
  });

  it('is quick on a very long text', () => {
    const text = `${'x'.repeat(1_000_000)} ${'@'.repeat(100_000)} ${'y@'.repeat(100_000)}`;
    expect(maskEmails(text).length).toBeGreaterThan(1_000_000);
  });
});

describe('maskPath', () => {
  it('keeps the folders of a path', () => {
    expect(maskPath('gitbook/users/ada@example.com.yaml', maskEmails)).toBe('gitbook/users/a…@example.com.yaml');
  });
});
