import { InvalidInputError } from '../gitbook/http/errors.ts';

/** The GitBook token of the command line, which is never an option: options show in process lists and histories. */
export function requireToken(env: NodeJS.ProcessEnv): string {
  const token = env.GITBOOK_TOKEN?.trim();
  if (token) return token;
  throw new InvalidInputError(
    'There is no GitBook token. Set the environment variable GITBOOK_TOKEN to a personal access token of an administrator (https://app.gitbook.com/account/developer).',
  );
}
