import type { Failure } from '../core/model/ports.ts';
import {
  GitBookApiError,
  GitBookUnreachableError,
  IncompleteReadError,
  InvalidInputError,
  UnexpectedAnswerError,
} from './http/errors.ts';

/** What an error of the reader or the writer means for the rest of an apply. Throws all other errors again. */
export function classify(error: unknown): Failure {
  if (error instanceof GitBookApiError) {
    return { kind: kindOf(error.status), status: error.status, message: error.message };
  }
  if (error instanceof InvalidInputError) {
    return { kind: 'refused', status: undefined, message: error.message };
  }
  if (
    error instanceof GitBookUnreachableError ||
    error instanceof IncompleteReadError ||
    error instanceof UnexpectedAnswerError
  ) {
    return { kind: 'unavailable', status: undefined, message: error.message };
  }
  throw error;
}

function kindOf(status: number): Failure['kind'] {
  if (status === 401) return 'unauthorized';
  return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}
