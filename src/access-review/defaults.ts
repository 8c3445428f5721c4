/** Days of not being seen that make somebody dormant, unless told otherwise. */
export const DORMANT_DAYS = 90;

/** Up to so many members, everyone's spaces are read unless told otherwise: one call or more each. */
export const MOST_MEMBERS_WITH_SPACES = 1000;

export const REPORT_FORMATS = ['markdown', 'csv', 'json', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
