import { Global, Module } from '@nestjs/common';
import { ReadPool } from './read-pool.js';
import { Reader } from './reader.js';
import { Readings } from './readings.js';

@Global()
@Module({
  providers: [Readings, Reader, ReadPool],
  exports: [Readings, Reader],
})
export class ReadingModule {}
