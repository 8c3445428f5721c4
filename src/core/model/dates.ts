import type { IsoDate } from './state.ts';

/** How many days before the last day of access a plan starts to warn. */
export const NOTICE_DAYS = 14;

/** Whole days from one UTC date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The UTC date of a time given in milliseconds since the epoch. */
export function utcDate(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`: 2026-02-30 is not. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
