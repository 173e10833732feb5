import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import { CitationEntity, SourceEntity } from './source.entities.js';
import { citationReading, sourceReading } from './source.reading.js';
import { SourcesResolver } from './sources.resolver.js';
import { SourcesService } from './sources.service.js';
import './source.history.js';
import './source.labels.js';

@Module({
  imports: [TypeOrmModule.forFeature([SourceEntity, CitationEntity])],
  providers: [SourcesService, SourcesResolver],
  exports: [SourcesService],
})
export class SourcesModule {
  constructor(readings: Readings) {
    readings.declare(sourceReading, citationReading);
    readings.answer({
      sources: { kind: 'many', type: 'Source' },
      source: { kind: 'find', type: 'Source', args: { id: byId } },
    });
  }
}
