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
import { hideIn } from '../../run/secrets.ts';
import { tellInvalid } from '../comment.ts';
import { type ActionRun, placeOf, withGitBook } from '../run.ts';

/**
 * Mode `report`: Markdown as job summary, the whole report as HTML, CSV and JSON into RUNNER_TEMP. Everyone's spaces
 * are read up to 1,000 members.
 */
export async function reportMode(run: ActionRun): Promise<void> {
  const { report: tell, options, environment, asOf } = run;
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
  if (made.status === 'invalid') return tellInvalid(run, made);
  const safe = hideIn(made, run.hide);
  const { review } = safe;
  const shown = options.maskEmails ? maskAccessReview(review) : review;
  await tell.document(renderAccessReviewMarkdown(shown, SUMMARY_BUDGET), accessReviewLine(shown));
  tell.log(`Access review of ${visibleText(shown.organization.title)}. ${accessReviewLine(shown)}`);
  for (const warning of warningsAbout(safe, configPath, false)) tell.log(warning);
  for (const format of ['html', 'csv', 'json'] as const) {
    const name = `gitbook-access-report-${review.organization.id.replaceAll(/[^\w-]/g, '_')}.${format}`;
    const path = join(environment.tempFolder, name);
    await writeFile(path, accessReviewFile(review, format));
    tell.log(`${format.toUpperCase()}: ${path}`);
  }
  const unread = review.counts.spacesUnread;
  if (unread > 0) await tell.fail('incomplete-read', unreadText(safe));
}

/** A log has no line that is written over and over: every tenth is told. */
function inTenths({ progress, report }: ActionRun): Progress {
  let said = 0;
  return {
    step: (event) => {
      progress.step(event);
      if (event.kind !== 'read' || event.what !== 'spaces' || !event.total) return;
      const tenth = Math.floor((10 * event.done) / event.total);
      if (tenth <= said || event.total < 100) return;
      said = tenth;
      report.log(`Spaces of ${formatNumber(event.done)} of ${count(event.total, 'person', 'people')} read.`);
    },
  };
}
