import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings } from '../../platform/reading/index.js';
import { SealedColumns } from '../../platform/secrets/index.js';
import { NamesModule } from '../names/index.js';
import { SourcesModule } from '../sources/index.js';
import { AnonymisingService } from './anonymising.service.js';
import { consentReading } from './consent.reading.js';
import { ConsentsService } from './consents.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonConsents } from './person-consents.js';
import { iinColumn, PersonIins } from './person-iins.js';
import { personViewReading, personViews } from './person-views.js';
import { PublishedNumberEntity } from './published-number.entity.js';
import { PublishedNumbers } from './published-numbers.js';
import { PersonViewsController } from './person-views.controller.js';
import { PersonViewsPrinter } from './person-views.printer.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { ConsentEntity, PersonEntity, PersonTieEntity } from './person.entity.js';
import { possibleDuplicateReading, personReading } from './person.reading.js';
import './consent.history.js';
import './person.history.js';
import './person.labels.js';
import { RevealingService } from './revealing.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PersonEntity, PersonTieEntity, ConsentEntity, PublishedNumberEntity]),
    NamesModule,
    SourcesModule,
  ],
  controllers: [PersonViewsController],
  providers: [
    PeopleService, PersonIins, PersonConsents, ConsentsService, RevealingService, AnonymisingService, PersonViewsPrinter,
    PeopleResolver, PersonalDataResolver, PublishedNumbers,
  ], // prettier-ignore
  exports: [PeopleService, PersonIins],
})
export class PeopleModule {
  constructor(readings: Readings, columns: SealedColumns) {
    columns.declare(iinColumn);
    readings.declare(personReading, possibleDuplicateReading, consentReading, personViewReading);
    readings.answer({
      people: { kind: 'many', type: 'Person' },
      person: { kind: 'find', type: 'Person', args: { id: byId }, rewinds: true },
      personViews,
    });
  }
}
