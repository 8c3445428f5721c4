import type { Failure } from '../core/model/ports.ts';
import { GitBookApiError, GitBookError, InvalidInputError, LostAnswerError, StoppedError } from './http/errors.ts';

/** What an error of the reader or the writer means for the rest of an apply. Throws all other errors again. */
export function classify(error: unknown): Failure {
  if (!(error instanceof GitBookError)) throw error;
  const { message } = error;
  if (error instanceof StoppedError) return { kind: 'stopped', status: undefined, message };
  if (error instanceof LostAnswerError) return { kind: 'lost', status: undefined, message };
  if (error instanceof InvalidInputError) return { kind: 'refused', status: undefined, message };
  if (!(error instanceof GitBookApiError)) return { kind: 'unavailable', status: undefined, message };
  return { kind: kindOf(error.status), status: error.status, message };
}

function kindOf(status: number): Failure['kind'] {
  if (status === 401) return 'unauthorized';
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}
