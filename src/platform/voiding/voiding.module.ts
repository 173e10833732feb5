import { Global, Module } from '@nestjs/common';
import { Readings } from '../reading/index.js';
import { Grounds } from './grounds.js';
import { voidedRecordReading } from './voided-record.reading.js';
import './voiding.history.js';
import './voiding.labels.js';
import { Voiding } from './voiding.js';
import { VoidingResolver } from './voiding.resolver.js';

@Global()
@Module({ providers: [Grounds, Voiding, VoidingResolver], exports: [Voiding] })
export class VoidingModule {
  constructor(readings: Readings) {
    readings.declare(voidedRecordReading(readings));
    readings.answer({ voidedRecords: { kind: 'many', type: 'VoidedRecord' } });
  }
}
