import type { AccessReview, ReviewPerson, ReviewTeam } from './model.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Converts an access review to JSON by `schema/report.schema.json`, without the properties that are unknown. */
export function accessReviewJson(review: AccessReview): JsonObject {
  const { organization, asOf, dormantDays, directory, counts } = review;
  return present({
    version: 1,
    organization: present({ ...organization }),
    asOf,
    dormantDays,
    directory: directory && present({ ...directory }),
    counts: present({ ...counts }),
    people: review.people.map(personJson),
    invitees: review.invitees.map((invitee) => present({ ...invitee, teams: invitee.teams.map(teamJson) })),
    absent: review.absent.map((user) => present({ ...user })),
  });
}

function personJson(person: ReviewPerson): JsonObject {
  return present({ ...person, teams: person.teams.map(teamJson), spaces: spacesJson(person.spaces) });
}

function spacesJson(spaces: ReviewPerson['spaces']): JsonObject {
  switch (spaces.status) {
    case 'read':
      return {
        status: 'read',
        count: spaces.spaces.length,
        spaces: spaces.spaces.map((each) => ({ ...each })),
      };
    case 'counted':
      return { status: 'counted', count: spaces.count };
    case 'failed':
      return { status: 'failed', count: spaces.count, message: spaces.message };
  }
}

function teamJson(team: ReviewTeam): JsonObject {
  return present({ ...team });
}

function present(entries: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
