import { describe, expect, test } from 'vitest';
import { commentMarker, commentTop, directoryKey } from '../../src/core/review/comment-state.ts';
import { MissingPermissionError, UnavailableError } from '../../src/github/client/errors.ts';
import type { GitHubApi } from '../../src/github/client/ports.ts';
import { type CommentSubject, findComment, writeComment } from '../../src/github/comment.ts';
import { ACTIONS_BOT, OCTOCAT } from '../support/github-repository.ts';
import { type FakeGitHubOptions, serverError } from '../support/github-server.ts';
import { connected, type Fixture, rejection } from './fixture.ts';

const marker = commentMarker('org1');
const body = (text: string) => `${marker}\n${text}`;
const subject = { organizationId: 'org1', directory: directoryKey('gitbook') };

const find = (api: GitHubApi, number: number) => findComment(api, number, subject);
const put = async (api: GitHubApi, number: number, text: string, about: CommentSubject = subject) =>
  writeComment(api, number, about, await findComment(api, number, about), text);

async function pullRequest(options: FakeGitHubOptions = {}): Promise<Fixture & { number: number }> {
  const fixture = await connected(options);
  return { ...fixture, number: fixture.github.repository.addPullRequest().number };
}

describe('the one comment', () => {
  test('is created, left alone when unchanged, and updated in place', async () => {
    const { api, github, number, calls } = await pullRequest();
    const first = await put(api, number, body('one'));
    const writes = () => calls().filter((call) => /^(POST \/repos|PATCH)/.test(call)).length;
    const second = await put(api, number, body('one'));
    expect(writes()).toBe(1);
    const third = await put(api, number, body('two'));

    expect([first, second, third].map(({ action }) => action)).toEqual(['created', 'unchanged', 'updated']);
    expect(new Set([first.url, second.url, third.url]).size).toBe(1);
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('two')]);
  });

  test('is found on a later page', async () => {
    const { api, github, number } = await pullRequest();
    for (let index = 0; index < 150; index += 1) github.repository.addComment({ number, body: 'chatter' });
    github.repository.addComment({ number, body: body('one'), author: ACTIONS_BOT });
    for (let index = 0; index < 60; index += 1) github.repository.addComment({ number, body: 'chatter' });
    expect((await put(api, number, body('two'))).action).toBe('updated');
    expect(github.repository.comments).toHaveLength(211);
  });

  test('is one for each organization', async () => {
    const { api, github, number } = await pullRequest();
    const other = commentMarker('org2');
    await put(api, number, body('one'));
    await put(api, number, `${other}\ntwo`, { ...subject, organizationId: 'org2' });
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('one'), `${other}\ntwo`]);
  });

  test('by somebody else is neither touched nor trusted', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: body('forged'), author: OCTOCAT });
    github.repository.addComment({ number, body: body('ghost'), author: undefined });
    expect(await find(api, number)).toBeUndefined();
    expect((await put(api, number, body('mine'))).action).toBe('created');
    const bodies = github.repository.comments.map((comment) => comment.body);
    expect(bodies).toEqual([body('forged'), body('ghost'), body('mine')]);
  });

  test.each([
    ['quoted', `> ${marker}\n> text`],
    ['in a fenced block', `Look:\n\n\`\`\`md\n${marker}\ntext\n\`\`\`\n`],
    ['in a fenced block that contains a shorter fence', `~~~~\n~~~\n${marker}\n~~~~`],
    ['in a fenced block that never ends', `\`\`\`\n${marker}\ntext`],
    ['within a line', `See ${marker}`],
    ['with more behind it', `${marker} and more`],
    ['indented as code', `    ${marker}`],
  ])('is none with its marker %s', async (_, text) => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: text, author: ACTIONS_BOT });
    expect(await find(api, number)).toBeUndefined();
  });

  test.each([
    ['a line', 'Approved by Ada.\n'],
    ['an empty line', '\n'],
    ['a fenced block', '```\ncode\n```\n\n'],
    ['inline code', '```one``` line\n'],
  ])('is found below %s that somebody wrote above, and begins with its marker again', async (_, above) => {
    const { api, github, number } = await pullRequest();
    const comment = github.repository.addComment({
      number,
      body: `${above}${body('a')}`,
      author: ACTIONS_BOT,
    });
    expect((await put(api, number, body('a'))).action).toBe('updated');
    expect(github.repository.comments).toEqual([comment]);
    expect(comment.body).toBe(body('a'));
  });

  test('is the one that begins with the marker, before one that has it further down', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: `Hello\n${body('other')}`, author: ACTIONS_BOT });
    const { id } = github.repository.addComment({ number, body: body('own'), author: ACTIONS_BOT });
    expect((await find(api, number))?.id).toBe(id);
  });

  test('is unchanged when only the run differs', async () => {
    const { api, number } = await pullRequest();
    const run = (id: string) => body(`[run](https://github.com/acme/directory/actions/runs/${id})`);
    await put(api, number, run('1/attempts/1'));
    expect((await put(api, number, run('1/attempts/2'))).action).toBe('unchanged');
    expect((await put(api, number, run('23'))).action).toBe('unchanged');
    expect((await put(api, number, `${run('23')} more`)).action).toBe('updated');
  });

  test('is the oldest, when a race made two', async () => {
    const { api, github, number } = await pullRequest();
    const older = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    const newer = github.repository.addComment({ number, body: body('b'), author: ACTIONS_BOT });
    await put(api, number, body('c'));
    expect([older.body, newer.body]).toEqual([body('c'), body('b')]);
  });

  test('is created anew when it is deleted meanwhile', async () => {
    const { api, github, number } = await pullRequest();
    const { id } = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    github.fail({ method: 'PATCH', act: () => github.repository.deleteComment(id) });
    expect((await put(api, number, body('b'))).action).toBe('created');
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('b')]);
  });

  test('is unchanged when only line ends and space at the end differ', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: `${marker}\r\none\r\n`, author: ACTIONS_BOT });
    expect((await put(api, number, body('one'))).action).toBe('unchanged');
  });

  test('is not made twice when GitHub makes it but loses the answer', async () => {
    const { api, github, number } = await pullRequest();
    github.fail({ method: 'POST', path: /comments/, perform: true, answer: serverError(502) });
    expect((await put(api, number, body('a'))).action).toBe('created');
    expect(github.repository.comments).toHaveLength(1);
  });

  test('is made at the second attempt when GitHub did not make it', async () => {
    const { api, github, number } = await pullRequest();
    github.fail({ method: 'POST', path: /comments/, answer: 'hang-up' });
    expect((await put(api, number, body('a'))).action).toBe('created');
    expect(github.repository.comments).toHaveLength(1);
  });

  test('fails with the missing permission on a read-only token', async () => {
    const { api, number } = await pullRequest({ permissions: { 'pull-requests': 'read' } });
    const error = await rejection(put(api, number, body('a')));
    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error).toMatchObject({ permission: 'pull-requests: write' });
  });

  test('is not written without its marker', async () => {
    const { api, github, number } = await pullRequest();
    expect(await rejection(put(api, number, 'text'))).toBeInstanceOf(TypeError);
    expect(github.repository.comments).toEqual([]);
  });
});

describe('a comment of an organization that is not known', () => {
  const here = directoryKey('acme/gitbook');
  const there = directoryKey('other/gitbook');
  const say = (organizationId: string | undefined, directory: string) => ({
    subject: { organizationId, directory },
    body: [...commentTop({ organizationId, directory, content: 'invalid', record: undefined }), 'text'].join('\n'),
  });
  const cases = [
    ['stays beside one of another directory', say('acme', there), say(undefined, here), 2],
    ['stays when a known one of another directory is written', say(undefined, there), say('acme', here), 2],
    ['stays beside another one of another directory', say(undefined, there), say(undefined, here), 2],
    ['takes the place of the known one of the same directory', say('acme', here), say(undefined, here), 1],
    ['gives way to the known one of the same directory', say(undefined, here), say('acme', here), 1],
    ['is updated', say(undefined, here), say(undefined, here), 1],
  ] as const;
  test.each(cases)('%s', async (_, first, second, left) => {
    const { api, github, number } = await pullRequest();
    for (const { subject: about, body: text } of [first, second]) {
      await put(api, number, text, about);
    }
    expect(github.repository.comments).toHaveLength(left);
    expect(github.repository.comments.at(-1)?.body).toBe(second.body);
  });

  test('does not touch one of an old release, which does not name its directory', async () => {
    const { api, github, number } = await pullRequest();
    const old = github.repository.addComment({ number, body: body('old'), author: ACTIONS_BOT });
    await put(api, number, say(undefined, here).body, say(undefined, here).subject);
    expect(old.body).toBe(body('old'));
    expect((await put(api, number, body('new'))).action).toBe('updated');
    expect(old.body).toBe(body('new'));
  });

  test('does not choose between two organizations of one directory', async () => {
    const { api, github, number } = await pullRequest();
    for (const { subject: about, body: text } of [say('one', here), say('two', here), say(undefined, here)]) {
      await put(api, number, text, about);
    }
    expect(github.repository.comments).toHaveLength(3);
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
    ['a personal token where GraphQL is refused', { account: OCTOCAT, userEndpoint: true, viewer: 'refused' }],
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
    expect((await find(api, number))?.id).toBe(own.id);
  });

  test('a person is not taken for the bot of the same name', async () => {
    const { api, github, number } = await pullRequest({ viewer: 'stripped' });
    const person = { login: 'github-actions', id: 5, bot: false };
    github.repository.addComment({ number, body: body('a'), author: person });
    expect(await find(api, number)).toBeUndefined();
  });

  test('is looked up only when somebody’s comment carries the marker, and only once', async () => {
    const { api, github, number, calls } = await pullRequest();
    github.repository.addComment({ number, body: 'chatter' });
    await put(api, number, body('a'));
    expect(calls()).not.toContain('POST /graphql');
    await put(api, number, body('b'));
    await put(api, number, body('c'));
    expect(calls().filter((call) => call === 'POST /graphql')).toHaveLength(1);
  });

  test('an outage is not guessed over', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    github.fail({ path: /graphql/, answer: serverError(502), times: 4 });
    expect(await rejection(find(api, number))).toBeInstanceOf(UnavailableError);
    expect(await find(api, number)).toBeDefined();
  });
});

test('markers of hostile organization IDs stay one comment on one line', () => {
  const hostile = ['--><b>', 'a\nb', '--!>', '\u{d800}', 'ä ö', ''];
  const markers = hostile.map((id) => commentMarker(id));
  for (const made of markers) expect(made).toMatch(/^<!-- [\w:=%.~*'()-]+ [\w:=%.~*'()-]+ -->$/);
  expect(new Set(markers).size).toBe(hostile.length);
  for (const made of markers) expect(made.slice(4, -3)).not.toMatch(/--|>/);
});
