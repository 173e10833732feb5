import { Global, Module } from '@nestjs/common';
import { GuardedReads } from './guarded-reads.js';
import { ReadPool } from './read-pool.js';
import { Reader } from './reader.js';
import { Readings } from './readings.js';
import { Records } from './records.js';

@Global()
@Module({
  providers: [
    Readings,
    Reader,
    ReadPool,
    Records,
    { provide: GuardedReads, useValue: { saw: () => Promise.resolve() } },
  ],
  exports: [Readings, Reader, Records, GuardedReads],
})
export class ReadingModule {}
