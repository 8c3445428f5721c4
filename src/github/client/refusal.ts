import { at, textAt } from './json.ts';
import type { Refusal } from './operations.ts';

/**
 * What octokit threw, as a refusal: its `HttpError` with GitHub's answer or (status 0) without one, and its
 * `GraphqlResponseError`, which came with status 200. Undefined for everything else.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'GraphqlResponseError') {
    return { status: 200, message: error.message, headers: {} };
  }
  const response = at(error, 'response');
  const status = at(response, 'status');
  if (typeof status === 'number') {
    return { status, message: messageOf(at(response, 'data'), error), headers: headersOf(response) };
  }
  const noAnswer = error.name === 'HttpError' || error.name === 'AbortError';
  return noAnswer ? { status: 0, message: error.message, headers: {} } : undefined;
}

/** GitHub's own words with the details of a 422; an HTML page, as proxies and outages give, is not repeated. */
function messageOf(data: unknown, error: Error): string {
  if (textAt(data, 'message') !== undefined) return error.message;
  return typeof data === 'string' && !data.includes('<') && data !== '' ? data : 'no message';
}

function headersOf(response: unknown): Refusal['headers'] {
  const headers = at(response, 'headers');
  return typeof headers === 'object' && headers !== null ? { ...(headers as Refusal['headers']) } : {};
}
