import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAccessReview } from '../../access-review/create-review.ts';
import { DORMANT_DAYS } from '../../access-review/defaults.ts';
import { accessReviewFile, readDirectoryIfAny } from '../../access-review/files.ts';
import { renderAccessReviewMarkdown } from '../../access-review/markdown.ts';
import { accessReviewLine, maskAccessReview } from '../../access-review/view.ts';
import { unreadText, warningsAbout } from '../../access-review/warnings.ts';
import type { Progress } from '../../core/model/ports.ts';
import { classify } from '../../gitbook/classify.ts';
import { SUMMARY_BUDGET } from '../../render/markdown/budget.ts';
import { visibleText } from '../../render/text/escape.ts';
import { count, formatNumber } from '../../render/text/text.ts';
import { placeOf, withGitBook } from '../../run/run.ts';
import { hideIn } from '../../run/secrets.ts';
import { reportInvalid } from '../invalid-directory.ts';
import type { ActionRun } from '../run.ts';

/**
 * Mode `report`: writes an access review as the job summary, and whole as HTML, CSV and JSON into RUNNER_TEMP. Reads
 * everyone's spaces in organizations of up to 1,000 members.
 */
export async function reviewAccess(run: ActionRun): Promise<void> {
  const { output, options, environment, asOf } = run;
  const { organizationId, configPath, concurrency } = options;
  const made = await withGitBook(run, (gitBook) =>
    createAccessReview(
      { organizationId, configPath, asOf, dormantDays: DORMANT_DAYS, spaces: undefined, concurrency },
      {
        readDirectory: () => readDirectoryIfAny(placeOf(run)),
        openReader: gitBook.openReader,
        progress: inTenths(run),
        classify,
      },
    ),
  );
  if (made.status === 'invalid') return reportInvalid(run, made, 'none');
  const safe = hideIn(made, run.hide);
  const { review } = safe;
  const shown = options.maskEmails ? maskAccessReview(review) : review;
  await output.summarize(renderAccessReviewMarkdown(shown, SUMMARY_BUDGET), accessReviewLine(shown));
  output.log(`Access review of ${visibleText(shown.organization.title)}. ${accessReviewLine(shown)}`);
  for (const warning of warningsAbout(safe, configPath, false)) output.log(warning);
  for (const format of ['html', 'csv', 'json'] as const) {
    const name = `gitbook-access-report-${review.organization.id.replaceAll(/[^\w-]/g, '_')}.${format}`;
    const path = join(environment.tempFolder, name);
    await writeFile(path, accessReviewFile(review, format));
    output.log(`${format.toUpperCase()}: ${path}`);
  }
  const unread = review.counts.spacesUnread;
  if (unread > 0) await output.fail('incomplete-read', unreadText(safe));
}

/** Logs every tenth of the people whose spaces are read, because a log cannot overwrite a line. */
function inTenths({ progress, output }: ActionRun): Progress {
  let logged = 0;
  return {
    step: (event) => {
      progress.step(event);
      if (event.kind !== 'read' || event.what !== 'spaces' || !event.total) return;
      const tenth = Math.floor((10 * event.done) / event.total);
      if (tenth <= logged || event.total < 100) return;
      logged = tenth;
      output.log(`Spaces of ${formatNumber(event.done)} of ${count(event.total, 'person', 'people')} read.`);
    },
  };
}
