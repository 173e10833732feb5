import { given } from '../../../kernel/given.js';
import { refuse, refuseIfAny, type InputPath } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { findRecord, storeParts } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { dateProblems } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import { problems } from '../activities.problems.js';
import { dated } from '../said.js';
import { EventReportEntity } from './event.entities.js';
import type { CorrectEventInput, CorrectEventReportInput, EventReportInput } from './event.inputs.js';

export type Reports = Partial<Pick<CorrectEventInput, 'reports' | 'correctReports' | 'withdrawReports'>>;

/** What organizations tell of an event, one report each. `at`: where the input has what is added. */
export const storeReports = (
  tx: Tx,
  eventId: string,
  input: Reports,
  at: (path: InputPath) => InputPath = (path) => path,
): Promise<Change[]> =>
  storeParts<EventReportEntity, EventReportInput, CorrectEventReportInput>(tx, 'Event', eventId, {
    entity: EventReportEntity,
    owner: { eventId },
    field: 'reports',
    lists: ['reports', 'correctReports', 'withdrawReports'],
    fill: (row, report, path, rows) => fillReport(tx, row, report, at(path), rows),
    input: { add: input.reports, correct: input.correctReports, withdraw: input.withdrawReports },
  });

async function fillReport(
  tx: Tx,
  row: EventReportEntity,
  { reportedOn, ...report }: EventReportInput | CorrectEventReportInput,
  path: InputPath,
  rows: readonly EventReportEntity[],
): Promise<void> {
  row.reported = dated(row.reported, reportedOn);
  refuseIfAny(dateProblems(tx, 'report', { reported: row.reported }, (field) => [...path, field]));
  if ('organizationId' in report)
    await findRecord(tx, OrganizationEntity, report.organizationId, [...path, 'organizationId']);
  if (report.sourceId) await findRecord(tx, SourceEntity, report.sourceId, [...path, 'sourceId']);
  Object.assign(row, { qualifier: row.qualifier ?? 'EXACT' }, given(report));
  if (rows.some((each) => each.id !== row.id && each.organizationId === row.organizationId))
    refuse(problems.REPORTED_BEFORE, [...path, 'organizationId']);
}
