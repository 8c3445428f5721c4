import { ORGANIZATION_ROLES } from '../core/model/state.ts';
import { type Command, command } from './command.ts';
import {
  ADD_MEMBER_OPTIONS,
  ADD_USER_OPTIONS,
  APPLY_OPTIONS,
  DEMO_OPTIONS,
  EMULATOR_OPTIONS,
  IMPORT_OPTIONS,
  JSON_OPTION,
  PLAN_OPTIONS,
  REPORT_OPTIONS,
} from './options.ts';

const edit = () => import('./commands/edit.ts');
const EMAIL = { name: 'email' } as const;
const TEAM = { name: 'team' } as const;

/** Every command of the program, in the order of the help. What a command does is loaded only when it runs. */
export const COMMANDS: readonly Command[] = [
  command({
    name: 'validate',
    description: 'check the directory, without GitBook',
    options: JSON_OPTION,
    examples: ['validate', 'validate --config-path gitbook/users.yaml --json'],
    run: async (run) => (await import('./commands/validate.ts')).runValidate(run),
  }),
  command({
    name: 'plan',
    description: 'show what would change in GitBook',
    options: PLAN_OPTIONS,
    examples: ['plan --organization-id abc123', 'plan --json > plan.json', 'plan --detailed-exitcode'],
    run: async (run, { detailedExitcode }) => (await import('./commands/plan.ts')).runPlan(run, detailedExitcode),
  }),
  command({
    name: 'apply',
    description: 'change GitBook to match the directory',
    options: APPLY_OPTIONS,
    examples: ['apply', 'apply --yes', 'apply --confirm 1a2b3c4d5e6f7a8b'],
    run: async (run, { yes }) => (await import('./commands/apply.ts')).runApply(run, yes),
  }),
  command({
    name: 'drift',
    description: 'show what was changed in GitBook by hand; exits with 2 if anything was',
    options: JSON_OPTION,
    examples: ['drift', 'drift --json'],
    run: async (run) => (await import('./commands/plan.ts')).runDrift(run),
  }),
  command({
    name: 'import',
    description: 'write the live organization, or a table of people, as a directory; bring an existing one up to date',
    options: IMPORT_OPTIONS,
    examples: [
      'import --organization-id abc123',
      'import --organization-id abc123 --split teams',
      'import --from users.csv --role read',
    ],
    run: async (run, values) => (await import('./commands/import.ts')).runImport(run, values),
  }),
  command({
    name: 'pin',
    description: 'write the missing GitBook IDs of users and teams into the files',
    options: JSON_OPTION,
    examples: ['pin', 'pin --json'],
    run: async (run) => (await import('./commands/import.ts')).runPin(run),
  }),
  command({
    name: 'edit add-user',
    description: 'add a user, and add them to teams',
    arguments: [EMAIL],
    options: ADD_USER_OPTIONS,
    examples: [
      'edit add-user ada@example.com --role read --team Docs --expires 2027-01-31',
      'edit add-user ada@example.com --role read --sso --file gitbook/users/external.yaml',
    ],
    run: async (run, values, [email = '']) => (await edit()).runAddUser(run, email, values),
  }),
  command({
    name: 'edit remove-user',
    description: 'remove a user, also from all teams',
    arguments: [EMAIL],
    options: JSON_OPTION,
    examples: ['edit remove-user ada@example.com'],
    run: async (run, _, [email = '']) => (await edit()).runRemoveUser(run, email),
  }),
  command({
    name: 'edit set-role',
    description: "set a user's role",
    arguments: [EMAIL, { name: 'role', words: ORGANIZATION_ROLES }],
    options: JSON_OPTION,
    examples: ['edit set-role ada@example.com admin'],
    run: async (run, _, [email = '', role = '']) => (await edit()).runSetRole(run, email, role),
  }),
  command({
    name: 'edit add-member',
    description: 'add a user to a team',
    arguments: [TEAM, EMAIL],
    options: ADD_MEMBER_OPTIONS,
    examples: ['edit add-member Docs ada@example.com --owner'],
    run: async (run, { owner }, [team = '', email = '']) => (await edit()).runAddMember(run, team, email, owner),
  }),
  command({
    name: 'edit remove-member',
    description: 'remove a user from a team',
    arguments: [TEAM, EMAIL],
    options: JSON_OPTION,
    examples: ['edit remove-member Docs ada@example.com'],
    run: async (run, _, [team = '', email = '']) => (await edit()).runRemoveMember(run, team, email),
  }),
  command({
    name: 'report',
    description: 'write an access review: who has access to what, since when, and whether the directory says so',
    options: REPORT_OPTIONS,
    examples: [
      'report --output report.html',
      'report --format csv --dormant-days 30 > report.csv',
      'report --spaces off --json',
    ],
    run: async (run, values) => (await import('./commands/report.ts')).runReport(run, values),
  }),
  command({
    name: 'completion',
    description: 'print a script that completes commands and options in your shell',
    arguments: [{ name: 'shell', words: ['bash', 'zsh', 'fish'], strict: true }],
    options: {},
    examples: ['completion bash', 'completion zsh', 'completion fish'],
    run: async (run, _, [shell = '']) => (await import('./completion/scripts.ts')).printScript(run, shell),
  }),
  command({
    name: 'demo',
    description: 'walk through a whole story on the examples: no token, no network',
    options: DEMO_OPTIONS,
    examples: ['demo', 'demo --fast'],
    run: async ({ terminal }, { fast }) => (await import('./commands/demo.ts')).runDemo(terminal, fast),
  }),
  command({
    name: 'emulator',
    description: 'start a GitBook in memory, to rehearse with',
    options: EMULATOR_OPTIONS,
    examples: ['emulator --port 4010 --seed org.json', 'emulator --seed directory --latency 50'],
    run: async (run, values) => (await import('./commands/emulator.ts')).runEmulator(run, values),
  }),
];

/** A word that only more words make a command. */
interface CommandGroup {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
}

/** The groups, each with at least one command. */
export const GROUPS: readonly CommandGroup[] = [
  {
    name: 'edit',
    description: 'change the files of the directory, and nothing in GitBook',
    examples: [
      'edit add-user ada@example.com --role read --team Docs',
      'edit remove-user ada@example.com',
      'edit set-role --help',
    ],
  },
];
