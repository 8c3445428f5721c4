import { type Command, Option } from 'commander';
import { DORMANT_DAYS, MAX_MEMBERS_WITH_SPACES, REPORT_FORMATS } from '../access-review/defaults.ts';
import { formatNumber } from '../render/text/text.ts';
import type { ExitCode } from '../run/exit-code.ts';
import { DEFAULTS } from '../run/options.ts';
import type { CliRun } from './run.ts';

type Values = Readonly<Record<string, unknown>>;

/** Adds the command `report`. `start` parses the common options and runs. */
export function registerReportCommand(
  program: Command,
  start: (values: Values, use: (run: CliRun) => Promise<ExitCode>) => Promise<void>,
): void {
  const option = (flags: string, description: string): Option => new Option(flags, description);
  program
    .command('report')
    .description('write an access review: who has access to what, since when, and whether they should')
    .addOption(
      option('--format <format>', `${REPORT_FORMATS.join(', ')} (default: by --output, else markdown)`),
    )
    .addOption(option('--output <file>', 'write to this file instead of standard output'))
    .addOption(
      option(
        '--spaces <on|off>',
        `read everyone's spaces, a call or more each (default: on up to ${formatNumber(MAX_MEMBERS_WITH_SPACES)} members)`,
      ),
    )
    .addOption(
      option(
        '--dormant-days <n>',
        `days of not being seen that make somebody dormant (default: ${DORMANT_DAYS})`,
      ),
    )
    .addOption(
      option(
        '--config-path <path>',
        `the directory to compare with; without one nothing is compared (default: ${DEFAULTS['config-path']})`,
      ),
    )
    .addOption(
      option(
        '--working-directory <folder>',
        `where config-path starts (default: ${DEFAULTS['working-directory']})`,
      ),
    )
    .addOption(option('--organization-id <id>', 'the GitBook organization; else GITBOOK_ORGANIZATION_ID'))
    .addOption(option('--gitbook-api-url <url>', 'where GitBook is; else GITBOOK_API_URL'))
    .addOption(
      option('--concurrency <n>', `requests in flight at most, 1 to 32 (default: ${DEFAULTS.concurrency})`),
    )
    .addOption(option('--mask-emails [boolean]', 'show a…@example.com instead of whole addresses'))
    .addOption(option('--json', 'the same as --format json'))
    .addHelpText('after', EXAMPLES)
    .action((values: Values) =>
      start(values, async (run) => {
        const { runReport } = await import('./report-command.ts');
        return runReport(run, values);
      }),
    );
}

const EXAMPLES = `
Examples:
  $ gitbook-directory-sync report --output report.html
  $ gitbook-directory-sync report --format csv --dormant-days 30 > report.csv
  $ gitbook-directory-sync report --spaces off --json`;
