import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, many, Readings } from '../../platform/reading/index.js';
import { SourcesModule } from '../sources/index.js';
import { AwardActEntity } from './acts/award-act.entity.js';
import { awardActReading } from './acts/award-act.reading.js';
import { ActsResolver } from './acts/acts.resolver.js';
import { ActsService } from './acts/acts.service.js';
import { PresentationsResolver } from './presentations/presentations.resolver.js';
import { PresentingService } from './presentations/presenting.service.js';
import { PublishingResolver } from './publishing/publishing.resolver.js';
import { PublishingService } from './publishing/publishing.service.js';
import { AwardEntity } from './award.entity.js';
import { awardReading } from './award.reading.js';
import {
  AwardsResolver,
  ContestAwardsResolver,
  EventAwardsResolver,
  OrganizationAwardsResolver,
  PersonAwardsResolver,
} from './awards.resolver.js';
import { AwardsService } from './awards.service.js';
import { OnContestCorrected } from './contest-prizes.js';
import { OnRecordRestored } from './on-record-restored.js';
import { OnRecipientAnonymised } from './on-recipient-anonymised.js';
import { OnRecipientCorrected } from './on-recipient-corrected.js';
import {
  CertificateBookEntity,
  CertificateEntity,
  CertificateFormEntity,
} from './certificates/certificate.entities.js';
import {
  certificateBookReading, certificateBookYearReading, certificateFormReading, certificateReading,
} from './certificates/certificate.reading.js'; // prettier-ignore
import { AwardCertificatesResolver, CertificatesResolver } from './certificates/certificates.resolver.js';
import { FormsService } from './certificates/forms.service.js';
import { OnHolderAnonymised } from './certificates/on-holder-anonymised.js';
import { PaperJudges } from './certificates/paper-judges.js';
import { SigningService } from './certificates/signing.service.js';
import './certificates/certificate.history.js';
import './certificates/certificate.labels.js';
import { AwardDecisionEntity } from './decisions/award-decision.entity.js';
import { awardDecisionReading } from './decisions/award-decision.reading.js';
import { DecidingService } from './decisions/deciding.service.js';
import { DecisionsResolver, ResolutionAwardsResolver } from './decisions/decisions.resolver.js';
import { DecisionsService } from './decisions/decisions.service.js';
import './decisions/award-decision.history.js';
import './decisions/award-decision.labels.js';
import { CheckingService } from './nominations/checking.service.js';
import {
  NominationCheckEntity, NominationEndorsementEntity, NominationEntity,
} from './nominations/nomination.entities.js'; // prettier-ignore
import {
  nominationCheckReading, nominationEndorsementReading, nominationReading,
} from './nominations/nomination.reading.js'; // prettier-ignore
import {
  NominationsResolver, OrganizationNominationsResolver, PersonNominationsResolver,
} from './nominations/nominations.resolver.js'; // prettier-ignore
import { NominationsService } from './nominations/nominations.service.js';
import { OnNomineeAnonymised } from './nominations/on-nominee-anonymised.js';
import './nominations/nomination.history.js';
import './nominations/nomination.labels.js';
import { AwardPictures } from './rules/award-pictures.js';
import { AwardPicturesRoutes } from './rules/award-pictures.routes.js';
import { AwardRulesResolver } from './rules/award-rules.resolver.js';
import { AwardRulesService } from './rules/award-rules.service.js';
import { AwardTypeVersionEntity } from './rules/award-type-version.entity.js';
import { awardTypeVersionReading } from './rules/award-type-version.reading.js';
import './rules/award-type-version.history.js';
import './rules/award-type-version.labels.js';
import './award.history.js';
import './award.labels.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AwardEntity, AwardActEntity, CertificateBookEntity, CertificateFormEntity, CertificateEntity, AwardDecisionEntity, AwardTypeVersionEntity, NominationEntity, NominationCheckEntity, NominationEndorsementEntity,
    ]), // prettier-ignore
    SourcesModule,
  ],
  providers: [
    AwardsService,
    OnRecipientAnonymised,
    OnRecipientCorrected,
    OnRecordRestored,
    OnContestCorrected,
    AwardsResolver,
    PersonAwardsResolver,
    OrganizationAwardsResolver,
    EventAwardsResolver,
    ContestAwardsResolver,
    AwardRulesService,
    AwardPictures,
    AwardPicturesRoutes,
    AwardRulesResolver,
    ActsService,
    ActsResolver,
    PresentingService,
    PresentationsResolver,
    PublishingService,
    PublishingResolver,
    FormsService,
    PaperJudges,
    SigningService,
    OnHolderAnonymised,
    CertificatesResolver,
    AwardCertificatesResolver,
    DecisionsService,
    DecidingService,
    DecisionsResolver,
    ResolutionAwardsResolver,
    NominationsService,
    CheckingService,
    OnNomineeAnonymised,
    NominationsResolver,
    PersonNominationsResolver,
    OrganizationNominationsResolver,
  ],
  exports: [AwardsService, AwardRulesService, PaperJudges],
})
export class AwardsModule {
  constructor(readings: Readings) {
    readings.declare(awardReading, awardTypeVersionReading);
    readings.declare(
      awardActReading,
      certificateBookReading,
      certificateBookYearReading,
      certificateFormReading,
      certificateReading,
    );
    readings.extend('Award', { certificates: many('Certificate', 'award_id') });
    readings.extend('Event', { awards: many('Award', 'ceremony_event_id') });
    readings.extend('Contest', { awards: many('Award', 'contest_id') });
    readings.extend('Resolution', { awardDecisions: many('AwardDecision', 'resolution_id') });
    readings.extend('AwardType', { versions: many('AwardTypeVersion', 'type_id') });
    readings.declare(awardDecisionReading, nominationReading, nominationCheckReading, nominationEndorsementReading);
    readings.extend('Person', { awards: many('Award', 'person_id'), nominations: many('Nomination', 'person_id') });
    readings.extend('Organization', {
      awards: many('Award', 'organization_id'),
      grantedAwards: many('Award', 'granting_body_id'),
      nominations: many('Nomination', 'organization_id'),
    });
    readings.answer({
      awards: { kind: 'many', type: 'Award' },
      certificateBooks: { kind: 'many', type: 'CertificateBook' },
      certificateForms: { kind: 'many', type: 'CertificateForm' },
      certificates: { kind: 'many', type: 'Certificate' },
      certificate: { kind: 'find', type: 'Certificate', args: { id: byId } },
      awardDecisions: { kind: 'many', type: 'AwardDecision' },
      awardDecision: { kind: 'find', type: 'AwardDecision', args: { id: byId } },
      nominations: { kind: 'many', type: 'Nomination' },
      nomination: { kind: 'find', type: 'Nomination', args: { id: byId } },
      awardTypeVersions: { kind: 'many', type: 'AwardTypeVersion' },
      award: { kind: 'find', type: 'Award', args: { id: byId }, rewinds: true },
    });
  }
}
