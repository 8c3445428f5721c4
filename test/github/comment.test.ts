import { describe, expect, test } from 'vitest';
import { type CommentState, commentMarker, commentTop, directoryKey } from '../../src/core/review/comment-state.ts';
import { createGitHubClient } from '../../src/github/client/client.ts';
import { MissingPermissionError, UnavailableError } from '../../src/github/client/errors.ts';
import type { GitHubApi } from '../../src/github/client/ports.ts';
import { type CommentSubject, findComment, writeComment } from '../../src/github/comment.ts';
import { ACTIONS_BOT, OCTOCAT } from '../support/github-repository.ts';
import { refuse } from '../support/github-routes.ts';
import { type FakeGitHubOptions, serverError } from '../support/github-server.ts';
import { connected, type Fixture, rejection } from './fixture.ts';

const marker = commentMarker('org1');
const subject = { organizationId: 'org1', directory: directoryKey('gitbook') };

/** The body of a comment about a directory. */
const bodyAbout = (about: CommentSubject, text: string, content: CommentState['content'] = 'plan'): string => {
  const nothing = { record: undefined, ledger: undefined, earlier: undefined };
  return [...commentTop({ ...about, ...nothing, commit: 'ad'.repeat(20), content }), text].join('\n');
};
const body = (text: string): string => bodyAbout(subject, text);
/** The body of a comment of an old release, which names only the organization. */
const oldBody = (text: string): string => `${marker}\n${text}`;

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
    const other = { ...subject, organizationId: 'org2' };
    await put(api, number, body('one'));
    await put(api, number, bodyAbout(other, 'two'), other);
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('one'), bodyAbout(other, 'two')]);
  });

  test('is one for each directory of an organization', async () => {
    const { api, github, number } = await pullRequest();
    const other = { ...subject, directory: directoryKey('elsewhere') };
    await put(api, number, body('one'));
    await put(api, number, bodyAbout(other, 'two'), other);
    expect((await put(api, number, body('three'))).action).toBe('updated');
    expect((await put(api, number, bodyAbout(other, 'four'), other)).action).toBe('updated');
    const bodies = github.repository.comments.map((comment) => comment.body);
    expect(bodies).toEqual([body('three'), bodyAbout(other, 'four')]);
  });

  test('of an old release serves the directory that is written first, and no other', async () => {
    const { api, github, number } = await pullRequest();
    const other = { ...subject, directory: directoryKey('elsewhere') };
    const old = github.repository.addComment({ number, body: oldBody('old'), author: ACTIONS_BOT });
    await put(api, number, bodyAbout(other, 'two'), other);
    expect(old.body).toBe(bodyAbout(other, 'two'));
    expect((await put(api, number, body('one'))).action).toBe('created');
    expect(github.repository.comments).toHaveLength(2);
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
    expect((await find(api, number))?.comment.id).toBe(id);
  });

  test('is unchanged when only the run differs', async () => {
    const { api, number } = await pullRequest();
    const run = (id: string) => body(`[run](https://github.com/acme/directory/actions/runs/${id})`);
    await put(api, number, run('1/attempts/1'));
    expect((await put(api, number, run('1/attempts/2'))).action).toBe('unchanged');
    expect((await put(api, number, run('23'))).action).toBe('unchanged');
    expect((await put(api, number, `${run('23')} more`)).action).toBe('updated');
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
    github.repository.addComment({ number, body: `${body('one').replaceAll('\n', '\r\n')}\r\n`, author: ACTIONS_BOT });
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

describe('a second comment about the same directory', () => {
  /** What another run does at the same time, with a client of its own. */
  async function otherRun({ github, clock }: Fixture): Promise<GitHubApi> {
    const repository = { owner: 'acme', repo: 'directory' };
    return createGitHubClient({ token: github.token, repository, apiUrl: github.url, clock, progress: undefined });
  }

  test('is deleted, and the oldest is updated', async () => {
    const { api, github, number } = await pullRequest();
    const older = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    for (const text of ['b', 'c']) github.repository.addComment({ number, body: body(text), author: ACTIONS_BOT });
    expect((await put(api, number, body('d'))).action).toBe('updated');
    expect(github.repository.comments).toEqual([older]);
    expect(older.body).toBe(body('d'));
  });

  test('is deleted although the first is left as it is', async () => {
    const { api, github, number } = await pullRequest();
    const older = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    github.repository.addComment({ number, body: body('b'), author: ACTIONS_BOT });
    expect((await put(api, number, body('a'))).action).toBe('unchanged');
    expect(github.repository.comments).toEqual([older]);
  });

  test('is left to others where it is not ours, about something else, or of an old release', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    const others = [
      github.repository.addComment({ number, body: body('forged'), author: OCTOCAT }),
      github.repository.addComment({
        number,
        body: bodyAbout({ ...subject, organizationId: 'org2' }, 'b'),
        author: ACTIONS_BOT,
      }),
      github.repository.addComment({
        number,
        body: bodyAbout({ ...subject, directory: directoryKey('x') }, 'c'),
        author: ACTIONS_BOT,
      }),
      github.repository.addComment({ number, body: oldBody('d'), author: ACTIONS_BOT }),
      github.repository.addComment({ number, body: `> ${body('e')}`, author: ACTIONS_BOT }),
    ];
    await put(api, number, body('f'));
    expect(github.repository.comments.slice(1)).toEqual(others);
  });

  test('is never left where another run creates one just before', async () => {
    const { api, github, number } = await pullRequest();
    const act = () => void github.repository.addComment({ number, body: body('theirs'), author: ACTIONS_BOT });
    github.fail({ method: 'POST', path: /comments/, act });
    const { url } = await put(api, number, body('mine'));
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('mine')]);
    expect(url).toContain(`#issuecomment-${github.repository.comments[0]?.id}`);
  });

  test('is never left where two runs create one at once', async () => {
    const fixture = await pullRequest();
    const { api, github, number } = fixture;
    const other = await otherRun(fixture);
    const results = await Promise.all([
      writeComment(api, number, subject, undefined, body('a')),
      writeComment(other, number, subject, undefined, body('b')),
    ]);
    const left = github.repository.comments;
    expect(left).toHaveLength(1);
    expect([body('a'), body('b')]).toContain(left[0]?.body);
    for (const { url } of results) expect(url).toContain(`#issuecomment-${left[0]?.id}`);
  });

  test('that is gone already, or that may not be deleted, does no harm', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    const gone = github.repository.addComment({ number, body: body('b'), author: ACTIONS_BOT });
    github.fail({ method: 'DELETE', act: () => github.repository.deleteComment(gone.id) });
    expect((await put(api, number, body('c'))).action).toBe('updated');

    github.repository.addComment({ number, body: body('d'), author: ACTIONS_BOT });
    github.fail({ method: 'DELETE', answer: refuse(403, 'Resource not accessible by integration') });
    expect((await put(api, number, body('e'))).action).toBe('updated');
    expect(github.repository.comments.map((comment) => comment.body)).toEqual([body('e'), body('d')]);
    await put(api, number, body('e'));
    expect(github.repository.comments).toHaveLength(1);
  });
});

describe('a comment that somebody has hidden', () => {
  test.each([
    ['updated', 'b'],
    ['unchanged', 'a'],
  ])('is shown again when it is %s', async (action, text) => {
    const { api, github, number } = await pullRequest();
    const comment = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    comment.hidden = true;
    expect((await put(api, number, body(text))).action).toBe(action);
    expect(github.repository.comments).toEqual([{ ...comment, hidden: false }]);
  });

  test('and was created by another run at the same time is shown again', async () => {
    const { api, github, number } = await pullRequest();
    const act = () => {
      github.repository.addComment({ number, body: body('theirs'), author: ACTIONS_BOT }).hidden = true;
    };
    github.fail({ method: 'POST', path: /comments/, act });
    await put(api, number, body('mine'));
    expect(github.repository.comments).toMatchObject([{ body: body('mine'), hidden: false }]);
  });

  test('is updated although it may not be shown again', async () => {
    const { api, github, number } = await pullRequest();
    const comment = github.repository.addComment({ number, body: body('a'), author: ACTIONS_BOT });
    comment.hidden = true;
    const refused = { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };
    // The first query is for the token's own account.
    github.fail({ path: /graphql/ });
    github.fail({ path: /graphql/, times: 10, answer: { status: 200, body: refused } });
    expect((await put(api, number, body('b'))).action).toBe('updated');
    expect(comment).toMatchObject({ body: body('b'), hidden: true });
  });

  test('is not touched while it is shown', async () => {
    const { api, github, number } = await pullRequest();
    await put(api, number, body('a'));
    await put(api, number, body('a'));
    expect(github.requests.filter((request) => request.body.includes('unminimizeComment'))).toEqual([]);
  });
});

describe('a comment of an organization that is not known', () => {
  const here = directoryKey('acme/gitbook');
  const there = directoryKey('other/gitbook');
  const say = (organizationId: string | undefined, directory: string) => ({
    subject: { organizationId, directory },
    body: bodyAbout({ organizationId, directory }, 'text', 'invalid'),
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
    const old = github.repository.addComment({ number, body: oldBody('old'), author: ACTIONS_BOT });
    await put(api, number, say(undefined, here).body, say(undefined, here).subject);
    expect(old.body).toBe(oldBody('old'));
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
    expect((await find(api, number))?.comment.id).toBe(own.id);
  });

  test('a person is not taken for the bot of the same name', async () => {
    const { api, github, number } = await pullRequest({ viewer: 'stripped' });
    const person = { login: 'github-actions', id: 5, bot: false };
    github.repository.addComment({ number, body: body('a'), author: person });
    expect(await find(api, number)).toBeUndefined();
  });

  test('is looked up only when somebody’s comment carries the marker, and only once', async () => {
    const { api, github, number } = await pullRequest();
    github.repository.addComment({ number, body: 'chatter' });
    const asked = () => github.requests.filter((request) => request.body.includes('viewer')).length;
    expect(await find(api, number)).toBeUndefined();
    expect(asked()).toBe(0);
    await put(api, number, body('a'));
    await put(api, number, body('b'));
    await put(api, number, body('c'));
    expect(asked()).toBe(1);
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
