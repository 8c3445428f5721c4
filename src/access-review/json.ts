import type { AccessReport, ReportPerson, ReportTeam } from './model.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The report as data, as `schema/report.schema.json` describes it. What is not known is left out. */
export function reportJson(report: AccessReport): JsonObject {
  const { organization, asOf, dormantDays, directory, counts } = report;
  return present({
    version: 1,
    organization: present({ ...organization }),
    asOf,
    dormantDays,
    directory: directory && present({ ...directory }),
    counts: present({ ...counts }),
    people: report.people.map(personJson),
    invitees: report.invitees.map((invitee) => present({ ...invitee, teams: invitee.teams.map(teamJson) })),
    absent: report.absent.map((user) => present({ ...user })),
  });
}

function personJson(person: ReportPerson): JsonObject {
  return present({ ...person, teams: person.teams.map(teamJson), spaces: spacesJson(person.spaces) });
}

function spacesJson(spaces: ReportPerson['spaces']): JsonObject {
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

function teamJson(team: ReportTeam): JsonObject {
  return present({ ...team });
}

function present(entries: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}
