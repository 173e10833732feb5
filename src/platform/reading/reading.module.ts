import { Global, Module } from '@nestjs/common';
import { ReadPool } from './read-pool.js';
import { Reader } from './reader.js';
import { Readings } from './readings.js';
import { Records } from './records.js';

@Global()
@Module({
  providers: [Readings, Reader, ReadPool, Records],
  exports: [Readings, Reader, Records],
})
export class ReadingModule {}
