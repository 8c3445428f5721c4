/** The default for the days without being seen after which somebody is dormant. */
export const DORMANT_DAYS = 90;

/** By default, an access review of at most this many members reads everyone's spaces, with one call or more for each. */
export const MAX_MEMBERS_WITH_SPACES = 1000;

/** The formats that the command `report` can write. */
export const REPORT_FORMATS = ['markdown', 'csv', 'json', 'html'] as const;
/** One of the formats that the command `report` can write. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
