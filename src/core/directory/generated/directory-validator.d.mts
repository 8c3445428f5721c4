import type { ErrorObject } from 'ajv';

/** Checks data against schema/directory.schema.json; the errors of the last call are in `errors`. */
declare const validate: {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
};
export { validate };
