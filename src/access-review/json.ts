import type { AccessReview, PersonSpaces } from './model.ts';

/**
 * An access review as data for `JSON.stringify`, as `schema/report.schema.json` describes it. Unknown values are
 * undefined, so that the text leaves them out.
 */
export function accessReviewJson(review: AccessReview): object {
  const people = review.people.map((person) => ({ ...person, spaces: withCount(person.spaces) }));
  return { version: 1, ...review, people };
}

function withCount(spaces: PersonSpaces): object {
  return spaces.status === 'read' ? { status: 'read', count: spaces.spaces.length, spaces: spaces.spaces } : spaces;
}
