import { describe, expect, test } from 'vitest';
import { findOwnComment, putComment } from '../../src/github/comment.ts';
import { MissingPermissionError, UnavailableError } from '../../src/github/errors.ts';
import { commentMarker } from '../../src/github/marker.ts';
import { ACTIONS_BOT, OCTOCAT } from '../support/github-repository.ts';
import { type FakeGitHubOptions, serverError } from '../support/github-server.ts';
import { connected, type Fixture, rejection } from './fixture.ts';

const marker = commentMarker('org1');
const body = (text: string) => `${marker}\n${text}`;

async function pullRequest(options: FakeGitHubOptions = {}): Promise<Fixture & { number: number }> {
  const fixture = await connected(options);
  return { ...fixture, number: fixture.github.repository.addPullRequest().number };
}

describe('the one comment', () => {
  test('is created, left alone when unchanged, and updated in place', async () => {
    const { api, github, number, calls } = await pullRequest();
    const place = { number, marker };

    const first = await putComment(api, place, body('one'));
    const writes = () => calls().filter((call) => /^(POST \/repos|PATCH)/.test(call)).length;
    const second = await putComment(api, place, body('one'));
    expect(writes()).toBe(1);
    const third = await putComment(api, place, body('two'));

    expect([first, second, third].map(({ action }) => action)).toEqual(['created', 'unchanged', 'updated']);
    expect(new Set([first.url, second.url, third.url]).size).toBe(1);
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('two')]);
  });

  test('is found on a later page', async () => {
    const { api, github, number } = await pullRequest();
    for (let index = 0; index < 150; index += 1) github.repository.addComment({ number, body: 'chatter' });
    github.repository.addComment({ number, body: body('one'), author: ACTIONS_BOT });
    for (let index = 0; index < 60; index += 1) github.repository.addComment({ number, body: 'chatter' });
    expect((await putComment(api, { number, marker }, body('two'))).action).toBe('updated');
    expect(github.repository.comments).toHaveLength(211);
  });

  test('is one for each organization', async () => {
    const { api, github, number } = await pullRequest();
    const other = commentMarker('org2');
    await putComment(api, { number, marker }, body('one'));
    await putComment(api, { number, marker: other }, `${other}\ntwo`);
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('one'), `${other}\ntwo`]);
  });

  test('by somebody else is neither touched nor trusted', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: body('forged'), author: OCTOCAT });
    github.repository.addComment({ number, body: body('ghost'), author: undefined });
    expect(await findOwnComment(api, { number, marker })).toBeUndefined();
    expect((await putComment(api, { number, marker }, body('mine'))).action).toBe('created');
    const bodies = github.repository.comments.map((comment) => comment.body);
    expect(bodies).toEqual([body('forged'), body('ghost'), body('mine')]);
  });

  test('must begin with the marker: a quotation is none', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: `> ${body('quoted')}`, author: ACTIONS_BOT });
    github.repository.addComment({ number, body: `${marker} and more`, author: ACTIONS_BOT });
    expect(await findOwnComment(api, { number, marker })).toBeUndefined();
  });

  test('is the oldest, when a race made two', async () => {
    const { api, github, number } = await pullRequest();
    const older = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    const newer = github.repository.addComment({ number, body: body('b'), author: ACTIONS_BOT });
    await putComment(api, { number, marker }, body('c'));
    expect([older.body, newer.body]).toEqual([body('c'), body('b')]);
  });

  test('is created anew when it is deleted meanwhile', async () => {
    const { api, github, number } = await pullRequest();
    const { id } = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    github.fail({ method: 'PATCH', act: () => github.repository.deleteComment(id) });
    expect((await putComment(api, { number, marker }, body('b'))).action).toBe('created');
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('b')]);
  });

  test('is unchanged when only line ends and space at the end differ', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: `${marker}\r\none\r\n`, author: ACTIONS_BOT });
    expect((await putComment(api, { number, marker }, body('one'))).action).toBe('unchanged');
  });

  test('is not made twice when GitHub makes it but loses the answer', async () => {
    const { api, github, number } = await pullRequest();
    github.fail({ method: 'POST', path: /comments/, perform: true, answer: serverError(502) });
    expect((await putComment(api, { number, marker }, body('a'))).action).toBe('created');
    expect(github.repository.comments).toHaveLength(1);
  });

  test('is made at the second attempt when GitHub did not make it', async () => {
    const { api, github, number } = await pullRequest();
    github.fail({ method: 'POST', path: /comments/, answer: 'hang-up' });
    expect((await putComment(api, { number, marker }, body('a'))).action).toBe('created');
    expect(github.repository.comments).toHaveLength(1);
  });

  test('fails with the missing permission on a read-only token', async () => {
    const { api, number } = await pullRequest({ permissions: { 'pull-requests': 'read' } });
    const error = await rejection(putComment(api, { number, marker }, body('a')));
    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ permission: 'pull-requests: write' });
  });

  test('is not written without its marker', async () => {
    const { api, number, calls } = await pullRequest();
    expect(await rejection(putComment(api, { number, marker }, 'text'))).toBeInstanceOf(TypeError);
    expect(calls()).toEqual([]);
  });
});

describe('the own account', () => {
  const app = { login: 'directory-app[bot]', id: 77, bot: true };
  const cases: [string, FakeGitHubOptions][] = [
    ['GITHUB_TOKEN', {}],
    ['GraphQL without [bot]', { viewer: 'stripped' }],
    ['GraphQL without [bot] and ID', { viewer: 'login-only' }],
    ['GITHUB_TOKEN where GraphQL is refused', { viewer: 'refused' }],
    ['a personal token', { account: OCTOCAT, userEndpoint: true }],
    [
      'a personal token where GraphQL is refused',
      { account: OCTOCAT, userEndpoint: true, viewer: 'refused' },
    ],
    ['an app’s token', { account: app }],
    ['an app’s token, GraphQL without [bot] and ID', { account: app, viewer: 'login-only' }],
  ];

  test.each(cases)('%s finds its own comment', async (_, options) => {
    const { api, github, number } = await pullRequest(options);
    const own = github.repository.addComment({
      number,
      body: body('a'),
      author: options.account ?? ACTIONS_BOT,
    });
    expect((await findOwnComment(api, { number, marker }))?.id).toBe(own.id);
  });

  test('a person is not taken for the bot of the same name', async () => {
    const { api, github, number } = await pullRequest({ viewer: 'stripped' });
    const person = { login: 'github-actions', id: 5, bot: false };
    github.repository.addComment({ number, body: body('a'), author: person });
    expect(await findOwnComment(api, { number, marker })).toBeUndefined();
  });

  test('is looked up only when somebody’s comment carries the marker, and only once', async () => {
    const { api, github, number, calls } = await pullRequest();
    github.repository.addComment({ number, body: 'chatter' });
    await putComment(api, { number, marker }, body('a'));
    expect(calls()).not.toContain('POST /graphql');
    await putComment(api, { number, marker }, body('b'));
    await putComment(api, { number, marker }, body('c'));
    expect(calls().filter((call) => call === 'POST /graphql')).toHaveLength(1);
  });

  test('an outage is not guessed over', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    github.fail({ path: /graphql/, answer: serverError(502), times: 4 });
    expect(await rejection(findOwnComment(api, { number, marker }))).toBeInstanceOf(UnavailableError);
    expect(await findOwnComment(api, { number, marker })).toBeDefined();
  });
});

test('markers of hostile organization IDs stay one comment on one line', () => {
  const hostile = ['--><b>', 'a\nb', '--!>', '\u{d800}', 'ä ö', ''];
  const markers = hostile.map(commentMarker);
  for (const made of markers) expect(made).toMatch(/^<!-- [\w:=%.~*'()-]+ [\w:=%.~*'()-]+ -->$/);
  expect(new Set(markers).size).toBe(hostile.length);
  for (const made of markers) expect(made.slice(4, -3)).not.toMatch(/--|>/);
});
