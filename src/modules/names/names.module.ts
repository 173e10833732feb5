import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Readings } from '../../platform/reading/index.js';
import './other-name.labels.js';
import { OtherNameEntity } from './other-name.entity.js';
import { otherNameReading } from './other-name.reading.js';
import { OtherNames } from './other-names.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([OtherNameEntity])],
  providers: [OtherNames],
  exports: [OtherNames],
})
export class NamesModule {
  constructor(readings: Readings) {
    readings.declare(otherNameReading);
  }
}
