import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../src/core/model/quote.ts';
import { redact } from '../../../src/gitbook/http/redact.ts';

const TOKEN = 'gb_api_Zk3.9-q/x+Tn8wLr2Vb7Yc4';
const hide = redact(TOKEN);

describe('redaction of a token', () => {
  test.each([
    [`a ${TOKEN} b`, 'a *** b'],
    [TOKEN.toUpperCase(), '***'],
    [encodeURIComponent(TOKEN), '***'],
    [`${TOKEN}${TOKEN}`, '******'],
    ['gb_api_ and no more', 'gb_api_ and no more'],
  ])('in %j is hidden', (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });

  test('does not change texts without the token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('…'));
        expect(hide(text)).toBe(text);
      }),
    );
  });

  test('hides nothing for an empty token', () => {
    expect(redact('')('any text…')).toBe('any text…');
  });

  test('leaves cut words alone for a short token', () => {
    expect(redact('abc')('ab… and …bc')).toBe('ab… and …bc');
  });
});

test('a truncated token keeps no more than the prefix that all tokens share', () => {
  fc.assert(
    fc.property(fc.nat(90), fc.string({ maxLength: 60 }), (before, after) => {
      const text = `${'x'.repeat(before)}${TOKEN}${after}`;
      const rest = hide(quote(text));
      for (let start = 0; start + 9 <= TOKEN.length; start++) {
        expect(rest).not.toContain(TOKEN.slice(start, start + 9));
      }
    }),
  );
});

test('neither does a token that was truncated at its beginning', () => {
  for (let length = 9; length < TOKEN.length; length++) {
    expect(hide(`…${TOKEN.slice(-length)} goes on`)).toBe('…*** goes on');
  }
});
