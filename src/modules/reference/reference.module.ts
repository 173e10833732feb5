import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  asDay,
  bindCode,
  byCode,
  byId,
  BoundValue,
  Readings,
  TODAY,
  type Condition,
} from '../../platform/reading/index.js';
import { AreaChangeEntity, AreaCodeEntity, AreaEntity, AreaNameEntity, AreaTreeEntity } from './area.entities.js';
import { AreaIndex } from './area-index.js';
import { AreasResolver } from './areas.resolver.js';
import { AreasService } from './areas.service.js';
import { ClassifierItemEntity } from './classifier-item.entity.js';
import { AwardTypeEntity, EthnicGroupEntity, OrganizationKindEntity } from './code-lists.entities.js';
import { CodeListsResolver } from './code-lists.resolver.js';
import { CodeListsService } from './code-lists.service.js';
import { ReferenceLoader } from './reference.loader.js';
import {
  areaChangeReading, areaCodeReading, areaNameReading, areaReading, awardTypeReading, classifierItemReading, ethnicGroupReading,
  organizationKindReading,
} from './reference.reading.js'; // prettier-ignore
import './reference.history.js';
import './reference.labels.js';

const byKato: Condition = (t, code, bind, { on }) => {
  const day = on instanceof BoundValue ? bind(on, 'date', asDay) : TODAY;
  const held = `c.code = ${bind(code as BoundValue, 'text', bindCode)} AND daterange(c.valid_from, c.valid_to, '[]') @> ${day}`;
  return `${t('id')} IN (SELECT c.area_id FROM area_codes c WHERE ${held})`;
};

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ClassifierItemEntity, EthnicGroupEntity, OrganizationKindEntity, AwardTypeEntity,
      AreaEntity, AreaCodeEntity, AreaNameEntity, AreaTreeEntity, AreaChangeEntity,
    ]), // prettier-ignore
  ],
  providers: [AreasResolver, AreasService, AreaIndex, CodeListsResolver, CodeListsService, ReferenceLoader],
  exports: [ReferenceLoader, AreasService, CodeListsService],
})
export class ReferenceModule {
  constructor(readings: Readings) {
    readings.declare(classifierItemReading, ethnicGroupReading, organizationKindReading, awardTypeReading);
    readings.declare(areaReading, areaCodeReading, areaNameReading, areaChangeReading);
    readings.answer({
      areas: { kind: 'many', type: 'Area' },
      area: { kind: 'find', type: 'Area', args: { id: byId, code: byKato }, besides: ['on'] },
      classifierItems: { kind: 'many', type: 'ClassifierItem' },
      ethnicGroups: { kind: 'many', type: 'EthnicGroup' },
      organizationKinds: { kind: 'many', type: 'OrganizationKind' },
      awardTypes: { kind: 'many', type: 'AwardType' },
      awardType: { kind: 'find', type: 'AwardType', args: { id: byId, code: byCode } },
    });
  }
}
