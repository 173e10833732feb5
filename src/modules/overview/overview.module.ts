import { Module } from '@nestjs/common';
import { byId, Readings } from '../../platform/reading/index.js';
import { associationFields, earlyWarningReading } from './warnings/early-warning.reading.js';
import { AssociationWarningsResolver, EarlyWarningsResolver } from './warnings/early-warnings.resolver.js';
import './overview.labels.js';

@Module({ providers: [EarlyWarningsResolver, AssociationWarningsResolver] })
export class OverviewModule {
  constructor(readings: Readings) {
    readings.declare(earlyWarningReading);
    readings.extend('Association', associationFields);
    readings.answer({
      earlyWarnings: { kind: 'many', type: 'EarlyWarning' },
      earlyWarning: { kind: 'find', type: 'EarlyWarning', args: { id: byId } },
    });
  }
}
