import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/index.js';
import { assertHolds, findRecord, lockInOrder, UnitOfWork } from '../../../platform/database/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { permissions } from '../activities.permissions.js';
import { EventEntity } from './event.entities.js';
import type { ReportEventInput } from './event.inputs.js';
import { storeReports } from './event.reports.js';

/** Whoever writes for an organization adds its report to an event, whoever has recorded that. */
@Injectable()
export class ReportingService {
  constructor(private readonly unit: UnitOfWork) {}

  report(ctx: RequestContext, { eventId: id, ...report }: ReportEventInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { organizationId } = report;
      await findRecord(tx, EventEntity, id, 'eventId');
      await lockInOrder(tx, EventEntity, [id]);
      await assertHolds(tx, permissions['activities.write'], OrganizationEntity, organizationId, 'organizationId');
      // The input has the report as a whole, not in a list.
      const changes = await storeReports(tx, id, { reports: [report] }, () => []);
      await tx.db.increment(EventEntity, { id }, 'version', 1);
      tx.record({ name: 'event.reported', changes });
      return id;
    });
  }
}
