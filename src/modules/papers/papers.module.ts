import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { byId, Readings, value, type Expression } from '../../platform/reading/index.js';
import { AwardsModule } from '../awards/index.js';
import { MeetingsModule, meetingsPermissions } from '../meetings/index.js';
import { CertificateProofEntity } from './certificate-proof.entity.js';
import { CertificateProofs } from './certificate-proofs.js';
import { CertificateRoutes } from './certificate.routes.js';
import { CredentialPlaces } from './credential/credential-places.js';
import { CredentialRoutes } from './credential/credential.routes.js';
import { StatusRoutes } from './credential/status.routes.js';
import { Designs } from './designs.js';
import { ChecksResolver } from './checks/checks.resolver.js';
import { FailedNumberChecksEntity } from './checks/failed-number-checks.entity.js';
import { oddPaperCheckReading } from './checks/odd-paper-check.reading.js';
import { DecisionListRoutes } from './lists/decision-list.routes.js';
import { ListTemplates } from './lists/list-templates.js';
import { RegisterSheet } from './lists/register-sheet.js';
import { RegisterSheetRoutes } from './lists/register-sheet.routes.js';
import { DecisionLists } from './lists/decision-lists.js';
import { MeetingPapers } from './meetings/meeting-papers.js';
import { MeetingPapersRoutes } from './meetings/meeting-papers.routes.js';
import { PrintedMeetingsResolver } from './meetings/printed-meetings.resolver.js';
import { PaperTemplateEntity } from './paper-template.entity.js';
import { paperTemplateReading } from './paper-template.reading.js';
import './papers.history.js';
import './papers.labels.js';
import { permissions } from './papers.permissions.js';
import { Printing } from './printing.js';
import { PassportRoutes } from './passports/passport.routes.js';
import { Passports } from './passports/passports.js';
import { PassportsResolver } from './passports/passports.resolver.js';
import { PrintedCertificatesResolver, PrintedDecisionsResolver, PrintingResolver } from './printing.resolver.js';
import { PrintingJudge } from './printing-judge.js';
import { PrintingService } from './printing.service.js';
import { TemplateLoader } from './template.loader.js';
import { TemplateRoutes } from './template.routes.js';
import { TemplatesResolver } from './templates.resolver.js';
import { TemplatesService } from './templates.service.js';
import { NumberCheck } from './verify/number-check.js';
import { NumberCheckRoutes } from './verify/number-check.routes.js';

/** What was spoiled, lost or replaced is not printed again, and nothing of an award that does not count. */
const counts: Expression = (t) =>
  `${t('state')} = 'VALID' AND EXISTS (SELECT FROM awards a WHERE a.id = ${t('award_id')} AND a.status = 'VALID' AND a.voided_at IS NULL)`;

@Module({
  imports: [
    TypeOrmModule.forFeature([CertificateProofEntity, FailedNumberChecksEntity, PaperTemplateEntity]),
    AwardsModule,
    MeetingsModule,
  ],
  providers: [
    CertificateProofs, CertificateRoutes, ChecksResolver, CredentialPlaces, CredentialRoutes, DecisionListRoutes, DecisionLists, Designs, ListTemplates, MeetingPapers, MeetingPapersRoutes, PrintedMeetingsResolver, PassportRoutes, Passports, PassportsResolver, NumberCheck, NumberCheckRoutes, PrintedCertificatesResolver, PrintedDecisionsResolver, Printing, PrintingJudge, PrintingResolver, PrintingService, RegisterSheet, RegisterSheetRoutes, StatusRoutes, TemplateLoader, TemplateRoutes,
    TemplatesResolver, TemplatesService,
  ], // prettier-ignore
})
export class PapersModule {
  constructor(readings: Readings) {
    readings.declare(paperTemplateReading, oddPaperCheckReading);
    readings.extend('Certificate', {
      printPath: value(
        (t) => `CASE WHEN ${counts(t)} THEN '/certificates/' || ${t('id')} || '.pdf' END`,
        permissions['papers.print'],
      ),
      checkPath: value(
        (t) =>
          `(SELECT '/v/' || substring(p.address FROM '/V/(.*)$') FROM certificate_proofs p WHERE p.certificate_id = ${t('id')})`,
        permissions['papers.print'],
      ),
    });
    readings.extend('AwardDecision', {
      printPath: value((t) => `'/award-decisions/' || ${t('id')} || '/annex.pdf'`, permissions['papers.print']),
    });
    readings.extend('Meeting', {
      printPath: value((t) => `'/meetings/' || ${t('id')} || '/minutes.pdf'`, meetingsPermissions['meetings.write']),
    });
    readings.extend('Association', { passportPath: value((t) => `'/associations/' || ${t('id')} || '/passport.pdf'`) });
    readings.answer({
      oddPaperChecks: { kind: 'many', type: 'OddPaperCheck' },
      paperTemplates: { kind: 'many', type: 'PaperTemplate' },
      paperTemplate: { kind: 'find', type: 'PaperTemplate', args: { id: byId } },
    });
  }
}
