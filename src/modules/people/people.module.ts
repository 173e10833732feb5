import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import { SourcesModule } from '../sources/index.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonNames } from './person-names.js';
import { OtherNameEntity, PersonEntity } from './person.entity.js';
import { lookAlikeReading, otherNameReading, personReading } from './person.reading.js';
import './person.history.js';

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, OtherNameEntity]), SourcesModule],
  providers: [PeopleService, PersonNames, PeopleResolver],
  exports: [PeopleService],
})
export class PeopleModule {
  constructor(readings: Readings) {
    readings.declare(personReading, otherNameReading, lookAlikeReading);
    readings.answer({
      people: { kind: 'many', type: 'Person' },
      person: { kind: 'find', type: 'Person', args: { id: byId }, rewinds: true },
    });
  }
}
