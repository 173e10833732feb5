import { Global, Module } from '@nestjs/common';
import { ReadPool } from './read-pool.js';
import { Reader } from './reader.js';
import { Readings } from './readings.js';
import { Records } from './records.js';
import { WholeLists } from './whole-lists.js';

@Global()
@Module({
  providers: [Readings, Reader, ReadPool, Records, WholeLists],
  exports: [Readings, Reader, Records, WholeLists],
})
export class ReadingModule {}
