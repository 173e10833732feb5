import { Global, Module } from '@nestjs/common';
import { GuardedReads } from './guarded-reads.js';
import { ReadPool } from './read-pool.js';
import { Reader } from './reader.js';
import { Readings } from './readings.js';

@Global()
@Module({
  providers: [Readings, Reader, ReadPool, { provide: GuardedReads, useValue: { saw: () => Promise.resolve() } }],
  exports: [Readings, Reader],
})
export class ReadingModule {}
