import { Global, Module } from '@nestjs/common';
import { Past } from '../../platform/reading/index.js';
import { ExportController } from './export.controller.js';
import { Exporter } from './exporter.js';
import { HistoryGuards } from './guards.js';
import './history.history.js';
import './history.labels.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { RecordedPast } from './recorded-past.js';
import { HistoryRenderer } from './history-renderer.js';
import { Trail } from './trail.js';

/** Global for `Past`, by which the read path, on a lower floor, learns what records were like. */
@Global()
@Module({
  controllers: [ExportController],
  providers: [
    Trail,
    HistoryGuards,
    HistoryRenderer,
    HistoryService,
    HistoryResolver,
    Exporter,
    { provide: Past, useClass: RecordedPast },
  ],
  exports: [Past],
})
export class HistoryModule {}
