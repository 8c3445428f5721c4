import { type Command, Option } from 'commander';
import { ORGANIZATION_ROLES } from '../core/model/state.ts';
import type { ExitCode } from '../run/exit-code.ts';
import { DEFAULTS } from '../run/options.ts';
import type { CliRun } from './run.ts';

type Values = Readonly<Record<string, unknown>>;
type Start = (values: Values, use: (run: CliRun) => Promise<ExitCode>) => Promise<void>;

/** Loaded when it is known what to run. */
const edits = () => import('./edit-command.ts');
const imports = () => import('./import-command.ts');

/** Adds the commands that write to the directory's files: `import`, `pin` and `edit`. `start` parses the common options. */
export function registerWriteCommands(program: Command, start: Start): void {
  const importing = program
    .command('import')
    .description(
      'write the live organization, or a table of people, as a directory; bring an existing one up to date',
    )
    .addOption(new Option('--split <what>', 'begin with a file for each team').choices(['teams']))
    .option(
      '--from <file.csv>',
      'read people from a table instead of GitBook: email, role, teams, expires, sso, name',
    )
    .addOption(
      new Option('--role <role>', 'with --from: for those without one').choices([...ORGANIZATION_ROLES]),
    );
  withExamples(withGitBookOptions(withDirectoryOptions(importing)), [
    'import --organization-id abc123',
    'import --organization-id abc123 --split teams',
    'import --from users.csv --role read',
  ]).action((values: Values) => start(values, async (run) => (await imports()).runImport(run, values)));

  const pin = program
    .command('pin')
    .description('write the missing GitBook IDs of users and teams into the files');
  withExamples(withGitBookOptions(withDirectoryOptions(pin)), ['pin', 'pin --json']).action(
    (values: Values) => start(values, async (run) => (await imports()).runPin(run)),
  );

  const edit = program
    .command('edit')
    .description('change the files of the directory, and nothing in GitBook');
  registerEdits(edit, start);
  withExamples(edit, [
    'edit add-user ada@example.com --role read --team Docs',
    'edit remove-user ada@example.com',
    'edit set-role --help',
  ]);
}

function registerEdits(edit: Command, start: Start): void {
  const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const addUser = edit
    .command('add-user')
    .description('add a user, and put them into teams')
    .argument('<email>')
    .addOption(new Option('--role <role>', 'else the default of the file').choices([...ORGANIZATION_ROLES]))
    .option('--team <title>', 'a team to be in; may be given many times', list)
    .option('--expires <date>', 'last day of access, YYYY-MM-DD')
    .option('--sso', 'sign in with SSO; without it the user gets none, whatever the default of the file')
    .option('--file <path>', 'the file of the directory to add to; else the one with most users')
    .option('--note <text>', 'shown in plans')
    .option('--id <id>', 'the GitBook user ID, where it is known');
  withExamples(withDirectoryOptions(addUser), [
    'edit add-user ada@example.com --role read --team Docs --expires 2027-01-31',
    'edit add-user ada@example.com --role read --sso --file gitbook/users/external.yaml',
  ]).action((email: string, values: Values) =>
    start(values, async (run) => (await edits()).runAddUser(run, email, values)),
  );

  const removeUser = edit
    .command('remove-user')
    .description('remove a user, also from all teams')
    .argument('<email>');
  withExamples(withDirectoryOptions(removeUser), ['edit remove-user ada@example.com']).action(
    (email: string, values: Values) =>
      start(values, async (run) => (await edits()).runRemoveUser(run, email)),
  );

  const setRole = edit
    .command('set-role')
    .description("set a user's role")
    .argument('<email>')
    .argument('<role>', ORGANIZATION_ROLES.join(', '));
  withExamples(withDirectoryOptions(setRole), ['edit set-role ada@example.com admin']).action(
    (email: string, role: string, values: Values) =>
      start(values, async (run) => (await edits()).runSetRole(run, email, role)),
  );

  const addMember = edit
    .command('add-member')
    .description('put a user into a team')
    .argument('<team>')
    .argument('<email>')
    .option('--owner', 'as an owner');
  withExamples(withDirectoryOptions(addMember), ['edit add-member Docs ada@example.com --owner']).action(
    (team: string, email: string, values: Values) =>
      start(values, async (run) => (await edits()).runAddMember(run, team, email, values.owner === true)),
  );

  const removeMember = edit
    .command('remove-member')
    .description('take a user out of a team')
    .argument('<team>')
    .argument('<email>');
  withExamples(withDirectoryOptions(removeMember), ['edit remove-member Docs ada@example.com']).action(
    (team: string, email: string, values: Values) =>
      start(values, async (run) => (await edits()).runRemoveMember(run, team, email)),
  );
}

function withDirectoryOptions(command: Command): Command {
  return command
    .option(
      '--config-path <path>',
      `file or folder with the directory, below the working directory (default: ${DEFAULTS['config-path']})`,
    )
    .option(
      '--working-directory <folder>',
      `where config-path starts (default: ${DEFAULTS['working-directory']})`,
    )
    .option('--mask-emails', 'show a…@example.com instead of whole addresses')
    .option('--json', 'print one JSON document');
}

function withGitBookOptions(command: Command): Command {
  return command
    .option(
      '--organization-id <id>',
      'the GitBook organization; else GITBOOK_ORGANIZATION_ID, or the directory says it',
    )
    .option('--gitbook-api-url <url>', 'where GitBook is; else GITBOOK_API_URL')
    .option('--concurrency <n>', `requests in flight at most, 1 to 32 (default: ${DEFAULTS.concurrency})`);
}

function withExamples(command: Command, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ gitbook-directory-sync ${example}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
