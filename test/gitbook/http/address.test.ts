import { describe, expect, test } from 'vitest';
import { apiBase, path, query } from '../../../src/gitbook/http/address.ts';
import { InvalidInputError } from '../../../src/gitbook/http/errors.ts';

describe('the base of all calls', () => {
  test.each([
    ['https://api.gitbook.com', 'https://api.gitbook.com/v1'],
    ['https://api.gitbook.com/', 'https://api.gitbook.com/v1'],
    ['https://api.gitbook.com/v1', 'https://api.gitbook.com/v1'],
    ['https://api.gitbook.com/v1//', 'https://api.gitbook.com/v1'],
    [' https://gate.example.com:8443/gitbook ', 'https://gate.example.com:8443/gitbook/v1'],
    ['http://localhost:4000', 'http://localhost:4000/v1'],
    ['http://127.0.0.1:4000/v1/', 'http://127.0.0.1:4000/v1'],
    ['http://127.8.9.1', 'http://127.8.9.1/v1'],
    ['http://[::1]:4000', 'http://[::1]:4000/v1'],
    ['http://2130706433:80', 'http://127.0.0.1/v1'],
  ])('%s', (given, base) => {
    expect(apiBase(given)).toBe(base);
  });

  test.each([
    'http://api.gitbook.com',
    'http://10.0.0.1',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://[::2]',
    'http://0.0.0.0',
    'ftp://localhost',
    'file:///etc/passwd',
    'api.gitbook.com',
    '',
    'https://user:password@api.gitbook.com',
    'https://api.gitbook.com?debug=1',
    'https://api.gitbook.com#top',
  ])('%s is refused', (given) => {
    expect(() => apiBase(given)).toThrow(InvalidInputError);
  });

  test('what is refused over http: names the reason, and never a password repeated', () => {
    expect(() => apiBase('http://10.0.0.1:80/x')).toThrow(/http: with 10\.0\.0\.1, .*use https:/);
    expect(() => apiBase('https://user:hunter2@api.gitbook.com')).toThrow(/^(?!.*hunter2)/);
  });
});

describe('paths', () => {
  test.each([
    ['a/b', 'a%2Fb'],
    ['../admin', '..%2Fadmin'],
    ['a?b#c', 'a%3Fb%23c'],
    ['a b%', 'a%20b%25'],
    ['ä@x.org', '%C3%A4%40x.org'],
    ['\ud800', '%EF%BF%BD'],
  ])('the part %j becomes %s', (part, encoded) => {
    expect(path`/orgs/${part}/members`).toBe(`/orgs/${encoded}/members`);
  });

  test.each(['', '.', '..'])('the part "%s" is refused', (part) => {
    expect(() => path`/orgs/${part}`).toThrow(InvalidInputError);
  });

  test('queries leave out what is undefined', () => {
    expect(query({ limit: '1000', page: undefined, title: 'R&D +' })).toBe('?limit=1000&title=R%26D+%2B');
    expect(query({ page: undefined })).toBe('');
  });
});
