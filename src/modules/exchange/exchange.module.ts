import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import './exchange.history.js';
import './exchange.labels.js';
import { ExchangeResolver } from './exchange.resolver.js';
import { ExportController } from './export.controller.js';
import { Exporter } from './exporter.js';
import { listExportReading } from './list-export.reading.js';
import { ViewEntity } from './views/view.entity.js';
import { viewReading } from './views/view.reading.js';
import { ViewsResolver } from './views/views.resolver.js';
import { ViewsService } from './views/views.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ViewEntity])],
  controllers: [ExportController],
  providers: [Exporter, ExchangeResolver, ViewsService, ViewsResolver],
})
export class ExchangeModule {
  constructor(readings: Readings) {
    readings.declare(listExportReading, viewReading);
    readings.answer({
      exports: { kind: 'many', type: 'ListExport' },
      views: { kind: 'many', type: 'View' },
      view: { kind: 'find', type: 'View', args: { id: byId } },
    });
  }
}
