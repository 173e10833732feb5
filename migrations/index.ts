import { CreateGround1795341600000 } from './1795341600000-create-ground.js';
import { CreateRegistry1795341600001 } from './1795341600001-create-registry.js';
import { CreateMemberships1795341600002 } from './1795341600002-create-memberships.js';
import { CreateAwards1795341600003 } from './1795341600003-create-awards.js';
import { CreateAccounts1795341600004 } from './1795341600004-create-accounts.js';
import { CreateSessions1795341600005 } from './1795341600005-create-sessions.js';
import { SealAudit1795341600006 } from './1795341600006-seal-audit.js';
import { GuardPersonalData1795341600007 } from './1795341600007-guard-personal-data.js';
import { CreateRights1795341600008 } from './1795341600008-create-rights.js';
import { PlaceRecords1795341600009 } from './1795341600009-place-records.js';
import { WriteAtOnce1795341600010 } from './1795341600010-write-at-once.js';
import { PlaceInTurn1795341600011 } from './1795341600011-place-in-turn.js';
import { RankNames1795341600020 } from './1795341600020-rank-names.js';
import { NumberCertificates1795341600021 } from './1795341600021-number-certificates.js';
import { EndSurely1795341600030 } from './1795341600030-end-surely.js';
import { NameRecordsAlike1795341600040 } from './1795341600040-name-records-alike.js';
import { LineUpNames1795341600041 } from './1795341600041-line-up-names.js';
import { KeepNamesOfThen1795341600042 } from './1795341600042-keep-names-of-then.js';
import { ForbidParentCycles1795341600043 } from './1795341600043-forbid-parent-cycles.js';
import { OrderEntries1795341600050 } from './1795341600050-order-entries.js';
import { KeepIdempotencyKeys1795341600070 } from './1795341600070-keep-idempotency-keys.js';
import { VoidRecords1795341600071 } from './1795341600071-void-records.js';
import { PartTerms1795341600079 } from './1795341600079-part-terms.js';
import { TiePeople1795341600080 } from './1795341600080-tie-people.js';
import { CreateAccessRequests1795341600081 } from './1795341600081-create-access-requests.js';
import { ReadPublicOnly1795341600082 } from './1795341600082-read-public-only.js';
import { KnowPermissions1795341600090 } from './1795341600090-know-permissions.js';
import { FindNumbers1795341600091 } from './1795341600091-find-numbers.js';
import { RevokeAccess1795341600092 } from './1795341600092-revoke-access.js';
import { OrderDeclaredNumbers1795341600093 } from './1795341600093-order-declared-numbers.js';
import { EraseForGood1795341600100 } from './1795341600100-erase-for-good.js';
import { TieOnKnownDays1795341600101 } from './1795341600101-tie-on-known-days.js';
import { PlaceAccessRequests1795341600110 } from './1795341600110-place-access-requests.js';
import { PublishNumbers1795341600111 } from './1795341600111-publish-numbers.js';
import { FindDisclosures1795341600120 } from './1795341600120-find-disclosures.js';
import { KeepViews1795341600130 } from './1795341600130-keep-views.js';
import { OrderLists1795341600140 } from './1795341600140-order-lists.js';
import { OrderMemberships1795341600150 } from './1795341600150-order-memberships.js';
import { FindByIndex1795341600151 } from './1795341600151-find-by-index.js';
import { KeepFiles1795341600160 } from './1795341600160-keep-files.js';
import { VersionAwardTypes1795341600170 } from './1795341600170-version-award-types.js';
import { NominateForAwards1795341600171 } from './1795341600171-nominate-for-awards.js';
import { DecideAwards1795341600172 } from './1795341600172-decide-awards.js';
import { CertifyAwards1795341600173 } from './1795341600173-certify-awards.js';
import { ActOnAwards1795341600174 } from './1795341600174-act-on-awards.js';
import { ProvePapers1795341600185 } from './1795341600185-prove-papers.js';
import { CreateJobs1795341600200 } from './1795341600200-create-jobs.js';
import { KeepPaperTemplates1795341600210 } from './1795341600210-keep-paper-templates.js';
import { ProveCertificates1795341600211 } from './1795341600211-prove-certificates.js';
import { SayWhatIsPrintedElsewhere1795341600220 } from './1795341600220-say-what-is-printed-elsewhere.js';
import { TakeForms1795341600225 } from './1795341600225-take-forms.js';
import { TieWhereTiesChange1795341600226 } from './1795341600226-tie-where-ties-change.js';
import { SeeOddChecks1795341600227 } from './1795341600227-see-odd-checks.js';
import { FindAnonymised1795341600230 } from './1795341600230-find-anonymised.js';
import { FindPapersByIndex1795341600235 } from './1795341600235-find-papers-by-index.js';
import { SayItInRussian1795341600240 } from './1795341600240-say-it-in-russian.js';
import { FindUnsignedAwards1795341600250 } from './1795341600250-find-unsigned-awards.js';
import { KeepPapersInHands1795341600251 } from './1795341600251-keep-papers-in-hands.js';
import { WriteNumbersApart1795341600252 } from './1795341600252-write-numbers-apart.js';
import { PictureAwards1795341600253 } from './1795341600253-picture-awards.js';
import { TotalChecksOfDays1795341600260 } from './1795341600260-total-checks-of-days.js';
import { PlaceCredentials1795341600261 } from './1795341600261-place-credentials.js';
import { FindPapersInOrder1795341600270 } from './1795341600270-find-papers-in-order.js';
import { FindOftenTried1795341600271 } from './1795341600271-find-often-tried.js';
import { HoldMeetings1795341600280 } from './1795341600280-hold-meetings.js';
import { OrderAgendas1795341600281 } from './1795341600281-order-agendas.js';
import { AttendMeetings1795341600282 } from './1795341600282-attend-meetings.js';
import { RuleMeetings1795341600283 } from './1795341600283-rule-meetings.js';
import { ResolveMeetings1795341600284 } from './1795341600284-resolve-meetings.js';
import { AssignTasks1795341600285 } from './1795341600285-assign-tasks.js';
import { HoldEvents1795341600300 } from './1795341600300-hold-events.js';
import { GiveHelp1795341600301 } from './1795341600301-give-help.js';
import { PlanActivities1795341600302 } from './1795341600302-plan-activities.js';
import { HandOverAtEvents1795341600303 } from './1795341600303-hand-over-at-events.js';
import { OrderWhatWasAdded1795341600320 } from './1795341600320-order-what-was-added.js';
import { HouseFacilities1795341600330 } from './1795341600330-house-facilities.js';
import { FindActivitiesByRecord1795341600340 } from './1795341600340-find-activities-by-record.js';
import { OrderWork1795341600350 } from './1795341600350-order-work.js';
import { KeepMediation1795341600360 } from './1795341600360-keep-mediation.js';
import { AccreditAssociations1795341600380 } from './1795341600380-accredit-associations.js';
import { ConfirmContacts1795341600381 } from './1795341600381-confirm-contacts.js';
import { WarnEarly1795341600382 } from './1795341600382-warn-early.js';
import { HoldInFacilities1795341600400 } from './1795341600400-hold-in-facilities.js';
import { DecideByResolution1795341600401 } from './1795341600401-decide-by-resolution.js';
import { ListVacancies1795341600420 } from './1795341600420-list-vacancies.js';
import { ControlAssignments1795341600421 } from './1795341600421-control-assignments.js';
import { ListVoided1795341600431 } from './1795341600431-list-voided.js';
import { ListAttendances1795341600451 } from './1795341600451-list-attendances.js';
import { AwardPrizes1795341600452 } from './1795341600452-award-prizes.js';
import { NameGuests1795341600453 } from './1795341600453-name-guests.js';
import { EndAccreditations1795341600454 } from './1795341600454-end-accreditations.js';
import { FindAccreditations1795341600455 } from './1795341600455-find-accreditations.js';
import { KeepCounting1795341600490 } from './1795341600490-keep-counting.js';
import { CountQuorumsWhenAsked1795341600491 } from './1795341600491-count-quorums-when-asked.js';
import { OrderConsents1795341600492 } from './1795341600492-order-consents.js';
import { FindUnsignedLetters1795341600493 } from './1795341600493-find-unsigned-letters.js';
import { CloseWhatLiesUnder1795341600500 } from './1795341600500-close-what-lies-under.js';
import { KeepSittingsWithBodies1795341600501 } from './1795341600501-keep-sittings-with-bodies.js';
import { HoldEvidence1795341600510 } from './1795341600510-hold-evidence.js';

/** In the order they run. */
export const migrations = [
  CreateGround1795341600000,
  CreateRegistry1795341600001,
  CreateMemberships1795341600002,
  CreateAwards1795341600003,
  CreateAccounts1795341600004,
  CreateSessions1795341600005,
  SealAudit1795341600006,
  GuardPersonalData1795341600007,
  CreateRights1795341600008,
  PlaceRecords1795341600009,
  WriteAtOnce1795341600010,
  PlaceInTurn1795341600011,
  RankNames1795341600020,
  NumberCertificates1795341600021,
  EndSurely1795341600030,
  NameRecordsAlike1795341600040,
  LineUpNames1795341600041,
  KeepNamesOfThen1795341600042,
  ForbidParentCycles1795341600043,
  OrderEntries1795341600050,
  KeepIdempotencyKeys1795341600070,
  VoidRecords1795341600071,
  PartTerms1795341600079,
  TiePeople1795341600080,
  CreateAccessRequests1795341600081,
  ReadPublicOnly1795341600082,
  KnowPermissions1795341600090,
  FindNumbers1795341600091,
  RevokeAccess1795341600092,
  OrderDeclaredNumbers1795341600093,
  EraseForGood1795341600100,
  TieOnKnownDays1795341600101,
  PlaceAccessRequests1795341600110,
  PublishNumbers1795341600111,
  FindDisclosures1795341600120,
  KeepViews1795341600130,
  OrderLists1795341600140,
  OrderMemberships1795341600150,
  FindByIndex1795341600151,
  KeepFiles1795341600160,
  VersionAwardTypes1795341600170,
  NominateForAwards1795341600171,
  DecideAwards1795341600172,
  CertifyAwards1795341600173,
  ActOnAwards1795341600174,
  ProvePapers1795341600185,
  CreateJobs1795341600200,
  KeepPaperTemplates1795341600210,
  ProveCertificates1795341600211,
  SayWhatIsPrintedElsewhere1795341600220,
  TakeForms1795341600225,
  TieWhereTiesChange1795341600226,
  SeeOddChecks1795341600227,
  FindAnonymised1795341600230,
  FindPapersByIndex1795341600235,
  SayItInRussian1795341600240,
  FindUnsignedAwards1795341600250,
  KeepPapersInHands1795341600251,
  WriteNumbersApart1795341600252,
  PictureAwards1795341600253,
  TotalChecksOfDays1795341600260,
  PlaceCredentials1795341600261,
  FindPapersInOrder1795341600270,
  FindOftenTried1795341600271,
  HoldMeetings1795341600280,
  OrderAgendas1795341600281,
  AttendMeetings1795341600282,
  RuleMeetings1795341600283,
  ResolveMeetings1795341600284,
  AssignTasks1795341600285,
  HoldEvents1795341600300,
  GiveHelp1795341600301,
  PlanActivities1795341600302,
  HandOverAtEvents1795341600303,
  OrderWhatWasAdded1795341600320,
  HouseFacilities1795341600330,
  FindActivitiesByRecord1795341600340,
  OrderWork1795341600350,
  KeepMediation1795341600360,
  AccreditAssociations1795341600380,
  ConfirmContacts1795341600381,
  WarnEarly1795341600382,
  HoldInFacilities1795341600400,
  DecideByResolution1795341600401,
  ListVacancies1795341600420,
  ControlAssignments1795341600421,
  ListVoided1795341600431,
  ListAttendances1795341600451,
  AwardPrizes1795341600452,
  NameGuests1795341600453,
  EndAccreditations1795341600454,
  FindAccreditations1795341600455,
  KeepCounting1795341600490,
  CountQuorumsWhenAsked1795341600491,
  OrderConsents1795341600492,
  FindUnsignedLetters1795341600493,
  CloseWhatLiesUnder1795341600500,
  KeepSittingsWithBodies1795341600501,
  HoldEvidence1795341600510,
];
