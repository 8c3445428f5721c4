import { describe, expect, test } from 'vitest';
import { MissingPermissionError, UnavailableError } from '../../src/github/client/errors.ts';
import type { GitHubApi } from '../../src/github/client/ports.ts';
import {
  closeDriftIssue,
  DRIFT_LABEL,
  type DriftIssueText,
  driftMarker,
  findDriftIssues,
  writeDriftIssue,
} from '../../src/github/drift-issue.ts';
import { ACTIONS_BOT, OCTOCAT } from '../support/github-repository.ts';
import { refuse } from '../support/github-routes.ts';
import { serverError } from '../support/github-server.ts';
import { connected, rejection } from './fixture.ts';

const marker = driftMarker('org1');
const bodyOf = (drift: string, text: string): string => `${marker}\n<!-- ${drift} -->\n\n${text}`;

function found(drift: string, text: string, news?: string): DriftIssueText {
  return { title: 'GitBook drift: Acme', body: bodyOf(drift, text), news };
}

const put = async (api: GitHubApi, document: DriftIssueText) =>
  writeDriftIssue(api, await findDriftIssues(api, 'org1', 'all'), document);
const close = async (api: GitHubApi) => closeDriftIssue(api, await findDriftIssues(api, 'org1', 'open'), 'It is gone.');

describe('the one issue', () => {
  test('is created with its label, left alone when unchanged, updated in place, and closed with a comment', async () => {
    const { api, github, calls } = await connected();
    const writes = () => calls().filter((call) => /^(POST \/repos|PATCH)/.test(call));

    const created = await put(api, found('a', 'one'));
    const { issues } = github.repository;
    expect(issues).toMatchObject([{ title: 'GitBook drift: Acme', labels: [DRIFT_LABEL], state: 'open' }]);
    const unchanged = await put(api, found('a', 'one'));
    expect(writes()).toHaveLength(1);
    const updated = await put(api, found('b', 'two'));
    expect(issues.map(({ body }) => body)).toEqual([bodyOf('b', 'two')]);
    const closed = await close(api);

    const all = [created, unchanged, updated, closed];
    expect(all.map(({ action }) => action)).toEqual(['created', 'unchanged', 'updated', 'closed']);
    expect(new Set(all.map(({ url }) => url)).size).toBe(1);
    expect(issues.map(({ state }) => state)).toEqual(['closed']);
    expect(github.repository.commentsOf(1).map(({ body }) => body)).toEqual(['It is gone.']);
  });

  test('is not edited for another run alone, but is for another date', async () => {
    const { api } = await connected();
    const check = (date: string, run: number) =>
      found('a', `Last checked: ${date}, in [this run](https://github.com/o/r/actions/runs/${run}/attempts/1)`);
    await put(api, check('2026-11-21', 1));
    expect((await put(api, check('2026-11-21', 2))).action).toBe('unchanged');
    expect((await put(api, check('2026-11-22', 3))).action).toBe('updated');
  });

  test('is left as GitHub stored it, whatever line ends that has', async () => {
    const { api, github } = await connected();
    await put(api, found('a', 'one\ntwo'));
    const [issue] = github.repository.issues;
    if (issue) issue.body = `${issue.body.replaceAll('\n', '\r\n')}\r\n`;
    expect((await put(api, found('a', 'one\ntwo'))).action).toBe('unchanged');
  });

  test('is found below what somebody wrote above its marker, and not where it is quoted', async () => {
    const { api, github } = await connected();
    await put(api, found('a', 'one'));
    const [issue] = github.repository.issues;
    if (issue) issue.body = `Bob is on it.\n\n${issue.body}`;
    expect((await put(api, found('a', 'one'))).action).toBe('updated');
    expect(issue?.body).toBe(bodyOf('a', 'one'));
    if (issue) issue.body = `> ${marker}\n> one`;
    expect((await put(api, found('a', 'one'))).action).toBe('created');
  });

  test('is not touched, and not asked who the token is, while there is neither drift nor issue', async () => {
    const { api, calls } = await connected();
    expect(await close(api)).toEqual({ url: undefined, action: 'none' });
    expect(calls()).toEqual(['GET /repos/acme/directory/issues?labels=gitbook-drift&state=open&per_page=100&page=1']);
  });

  test('gets a comment with what is new when it is updated, because an edit notifies nobody', async () => {
    const { api, github } = await connected();
    const bodyNow = async () => (await findDriftIssues(api, 'org1', 'all')).open[0]?.body;
    expect(await bodyNow()).toBeUndefined();
    await put(api, found('a', 'one', 'An issue that is opened needs no comment.'));
    expect(await bodyNow()).toBe(bodyOf('a', 'one'));
    await put(api, found('a', 'one', 'An issue that is unchanged needs none either.'));
    await put(api, found('b', 'two', 'There is more.'));
    expect(await bodyNow()).toBe(bodyOf('b', 'two'));
    await put(api, found('c', 'three'));
    expect(github.repository.commentsOf(1).map(({ body }) => body)).toEqual(['There is more.']);
  });
});

describe('when drift comes back', () => {
  test('another drift opens another issue', async () => {
    const { api, github } = await connected();
    await put(api, found('a', 'one'));
    await close(api);
    expect((await put(api, found('b', 'two'))).action).toBe('created');
    expect(github.repository.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('the same drift reopens its issue, as when somebody closed it by hand', async () => {
    const { api, github } = await connected();
    const first = await put(api, found('a', 'one'));
    const [issue] = github.repository.issues;
    if (issue) issue.state = 'closed';
    expect(await put(api, found('a', 'one, a day later'))).toEqual({ url: first.url, action: 'reopened' });
    expect(github.repository.issues).toMatchObject([{ state: 'open', body: bodyOf('a', 'one, a day later') }]);
  });
});

describe('other issues', () => {
  test('by somebody else, without the marker or of another organization are neither touched nor trusted', async () => {
    const { api, github } = await connected();
    const others = [
      { body: bodyOf('a', 'forged'), author: OCTOCAT },
      { body: `> ${bodyOf('a', 'quoted')}`, author: ACTIONS_BOT },
      { body: bodyOf('a', 'other').replace('org1', 'org2'), author: ACTIONS_BOT },
    ];
    for (const other of others) github.repository.addIssue({ title: 'x', labels: [DRIFT_LABEL], ...other });
    github.repository.addIssue({
      title: 'x',
      labels: ['bug'],
      body: bodyOf('a', 'one'),
      author: ACTIONS_BOT,
    });
    expect((await close(api)).action).toBe('none');
    expect((await put(api, found('a', 'one'))).action).toBe('created');
    expect(github.repository.issues.map(({ state }) => state)).toEqual(Array(5).fill('open'));
    expect(github.repository.comments).toEqual([]);
  });

  test('opened by a race are closed with a note, and the oldest goes on', async () => {
    const { api, github } = await connected();
    for (const text of ['one', 'two', 'three']) {
      const issue = { title: 'x', labels: [DRIFT_LABEL], body: bodyOf('a', text), author: ACTIONS_BOT };
      github.repository.addIssue(issue);
    }
    expect((await put(api, found('a', 'four'))).action).toBe('updated');
    expect(github.repository.issues.map(({ state }) => state)).toEqual(['open', 'closed', 'closed']);
    expect(github.repository.issues[0]?.body).toBe(bodyOf('a', 'four'));
    for (const number of [2, 3]) expect(github.repository.commentsOf(number)[0]?.body).toContain('#1');
  });

  test('do not hide it on a later page', async () => {
    const { api, github } = await connected();
    github.repository.addIssue({
      title: 'x',
      labels: [DRIFT_LABEL],
      body: bodyOf('a', 'one'),
      author: ACTIONS_BOT,
    });
    for (let count = 0; count < 130; count += 1) {
      github.repository.addIssue({ title: 'noise', labels: [DRIFT_LABEL] });
    }
    expect((await put(api, found('b', 'two'))).action).toBe('updated');
  });
});

describe('what GitHub refuses', () => {
  test('for a missing permission issues: write is an error that names the line to add', async () => {
    const { api } = await connected({ permissions: { issues: 'read' } });
    expect(await rejection(put(api, found('a', 'one')))).toMatchObject({ permission: 'issues: write' });
  });

  test('for a missing permission of any kind is an error that names it', async () => {
    const { api } = await connected({ permissions: { issues: 'none' } });
    expect(await rejection(put(api, found('a', 'one')))).toBeInstanceOf(MissingPermissionError);
  });

  test('because issues are switched off is an error that says so', async () => {
    const { api, github } = await connected();
    github.fail({ path: /\/issues/, answer: refuse(410, 'Issues are disabled for this repo') });
    expect(await rejection(put(api, found('a', 'one')))).toMatchObject({ status: 410 });
  });

  test('an issue whose answer was lost is found, and not made twice', async () => {
    const { api, github } = await connected();
    github.fail({ method: 'POST', path: /\/issues$/, perform: true, answer: serverError(502) });
    expect((await put(api, found('a', 'one'))).action).toBe('created');
    expect(github.repository.issues).toHaveLength(1);
  });

  test('an issue that was not made is left to the next run', async () => {
    const { api, github } = await connected();
    github.fail({ method: 'POST', path: /\/issues$/, answer: serverError(502) });
    expect(await rejection(put(api, found('a', 'one')))).toBeInstanceOf(UnavailableError);
    expect(github.repository.issues).toEqual([]);
  });

  test('a body without its marker is a mistake of ours', async () => {
    const { api } = await connected();
    const wrong = { ...found('a', 'one'), body: 'one' };
    expect(await rejection(put(api, wrong))).toBeInstanceOf(TypeError);
  });
});
