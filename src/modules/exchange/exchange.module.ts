import { Module } from '@nestjs/common';
import { Readings } from '../../platform/reading/index.js';
import './exchange.history.js';
import './exchange.labels.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { ExportController } from './export.controller.js';
import { Exporter } from './exporter.js';
import { listExportReading } from './list-export.reading.js';

@Module({ controllers: [ExportController], providers: [Exporter, ExchangeResolver] })
export class ExchangeModule {
  constructor(readings: Readings) {
    readings.declare(listExportReading);
    readings.answer({ exports: { kind: 'many', type: 'ListExport' } });
  }
}
