import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { accessReviewJson } from '../../src/access-review/json.ts';
import { HOSTILE } from '../render/hostile.ts';
import { desired, live, member, reviewOf, reviewWith, user } from './build.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function problems(value: unknown): unknown {
  validate(JSON.parse(JSON.stringify(value)));
  return validate.errors ?? [];
}

describe('accessReviewJson', () => {
  it('follows the schema with everything in it, compared and not', () => {
    expect(problems(accessReviewJson(reviewWith('calm')))).toEqual([]);
    expect(problems(accessReviewJson(reviewOf(live([]))))).toEqual([]);
    expect(problems(accessReviewJson(reviewOf(live([member('ada')]), { desired: desired(undefined) })))).toEqual([]);
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('has text as it is: %s', (_, text) => {
    const json = JSON.parse(JSON.stringify(accessReviewJson(reviewWith(text))));
    expect(problems(json)).toEqual([]);
    expect(json).toMatchObject({ organization: { title: text } });
    expect(json.people[0]).toMatchObject({ displayName: text });
  });

  it('distinguishes spaces that could not be read from none', () => {
    const { people } = JSON.parse(JSON.stringify(accessReviewJson(reviewWith('calm'))));
    const spaces = Object.fromEntries(
      people.map((person: { userId: string; spaces: object }) => [person.userId, person.spaces]),
    );
    expect(spaces.unread).toEqual({ status: 'failed', count: 2, message: 'calm' });
    expect(spaces.self).toMatchObject({ status: 'read', count: 1, spaces: [{ permission: 'edit' }] });
  });

  it('leaves out what is not known', () => {
    const review = reviewOf(live([member('ada', { email: undefined, lastSeenAt: undefined })]));
    const json = JSON.parse(JSON.stringify(accessReviewJson(review)));
    expect(json).not.toHaveProperty('directory');
    expect(json).not.toHaveProperty('counts.notInDirectory');
    for (const name of ['email', 'lastSeen', 'daysUnseen', 'inDirectory', 'expires']) {
      expect(json).not.toHaveProperty(`people.0.${name}`);
    }
  });
});

describe('report.schema.json', () => {
  it('has a title and a description on every property and refuses unknown ones', () => {
    const missing: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          if (!('additionalProperties' in node) || node.additionalProperties !== false) missing.push(path);
          for (const [name, property] of Object.entries(value as Record<string, object>)) {
            if (!('title' in property && 'description' in property)) missing.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(schema, '');
    expect(missing).toEqual([]);
  });

  it('refuses what a report never has', () => {
    const json = accessReviewJson(reviewOf(live([member('ada')]), { desired: desired([user('ada@example.com')]) }));
    expect(problems(json)).toEqual([]);
    expect(problems({ ...json, token: 'secret' })).not.toEqual([]);
  });
});
