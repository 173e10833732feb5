import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Readings } from '../reading/index.js';
import { SearchIndex } from './search-index.js';
import { SearchNameEntity } from './search-name.entity.js';
import { searchField, searchHitReading } from './search.reading.js';
import { SearchResolver } from './search.resolver.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SearchNameEntity])],
  providers: [SearchIndex, SearchResolver],
  exports: [SearchIndex],
})
export class SearchModule {
  constructor(readings: Readings) {
    readings.declare(searchHitReading);
    readings.answer({ search: searchField, node: { kind: 'anyNode' } });
  }
}
