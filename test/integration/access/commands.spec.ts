import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../access/commands.js';
import { root } from '../../support/generated.js';
import { startApp, type TestApp } from '../../support/app.js';

/** Commands that the model of access does not know, by the test that tries who may give them, and why they are there. */
const ELSEWHERE: Readonly<Record<string, { readonly why: string; readonly commands: string }>> = {
  'platform/rested-on.spec.ts': { why: 'ask for a second right beside the one to write', commands: 'voidRecord restoreRecord' },
  'platform/files/attached.spec.ts': { why: 'ask for a second right beside the one to write', commands: 'attachFile detachFile' },
  'memberships/replacing.spec.ts': { why: 'ends one record and makes another', commands: 'replaceMember' },
  'memberships/appointing.spec.ts': { why: 'takes a record back and makes another', commands: 'correctMember' },
  'awards/awards.spec.ts': { why: 'takes a record back and makes another', commands: 'correctAwardRecipient' },
  'organizations/contacts.spec.ts': { why: 'is no correction of what the model knows', commands: 'confirmContacts' },
  'organizations/merging.spec.ts': { why: 'is about several organizations at once', commands: 'mergeOrganizations' },
  'organizations/successions.spec.ts': { why: 'is about several organizations at once', commands: 'succeedOrganization' },
  'organizations/splitting.spec.ts': { why: 'is about several organizations at once', commands: 'splitOrganization' },
  'facilities/facilities.spec.ts': {
    why: 'lie where their area or their operator lies, as organizations do',
    commands: 'registerFacility correctFacility closeFacility reopenFacility',
  },
  'mediation/mediators.spec.ts': { why: 'lie in their area, as facilities do', commands: 'registerMediator correctMediator recordTraining correctTraining' },
  'mediation/cases.spec.ts': { why: 'lie where their cabinet lies', commands: 'openMediationCase correctMediationCase advanceMediationCase' },
  'people/consents.spec.ts': { why: 'ask for a right to read and one to write', commands: 'recordConsent withdrawConsent' },
  'people/revealing.spec.ts': { why: 'shows, and stores who has seen', commands: 'revealPersonalData' },
  'people/anonymising.spec.ts': { why: 'has a permission of its own', commands: 'anonymisePerson' },
  'rights/access-requests.spec.ts': { why: 'lie at the requester and at the person', commands: 'requestAccess grantAccessRequest refuseAccessRequest revokeAccess' },
  'reference/areas.spec.ts': { why: 'lie nowhere: a right that holds everywhere', commands: 'defineArea correctArea' },
  'reference/area-changes.spec.ts': { why: 'lie nowhere: a right that holds everywhere', commands: 'renameArea recodeArea recordAreaChange' },
  'reference/code-lists.spec.ts': {
    why: 'lie nowhere: a right that holds everywhere',
    commands: `defineClassifierItem correctClassifierItem defineEthnicGroup correctEthnicGroup defineOrganizationKind correctOrganizationKind
      defineAwardType correctAwardType`,
  },
  'awards/rules.spec.ts': { why: 'lie nowhere: a right that holds everywhere', commands: 'defineAwardTypeVersion correctAwardTypeVersion' },
  'accreditation/accreditation.spec.ts': {
    why: 'lie at the association and at the commission, and are done in turn',
    commands: `applyForAccreditation correctAccreditationApplication considerAccreditationApplication withdrawAccreditationApplication
      grantAccreditation refuseAccreditation`,
  },
  'accreditation/register.spec.ts': {
    why: 'have a right of their own',
    commands: 'correctAccreditation renewAccreditation suspendAccreditation reinstateAccreditation withdrawAccreditation',
  },
  'awards/nominations.spec.ts': {
    why: 'lie at three places, and are done in turn',
    commands: `draftNomination correctNomination submitNomination endorseNomination checkNomination returnNomination withdrawNomination`,
  },
  'awards/decisions.spec.ts': { why: 'carry over to awards', commands: 'recordAwardDecision correctAwardDecision' },
  'awards/forms.spec.ts': { why: 'lie where their book is kept', commands: 'receiveForms spoilForm reportFormLost destroyForm' },
  'awards/signing.spec.ts': { why: 'is about many awards at once', commands: 'signCertificates' },
  'awards/signed-papers.spec.ts': { why: 'is about papers that were signed', commands: 'issueDuplicate' },
  'awards/acts.spec.ts': { why: 'have a right of their own', commands: 'suspendAward reinstateAward revokeAward' },
  'awards/presenting.spec.ts': { why: 'is about many awards at once', commands: 'presentAwards' },
  'awards/publishing.spec.ts': { why: 'is about many awards at once', commands: 'publishAwards' },
  'awards/deciding.spec.ts': { why: 'is about many nominations at once', commands: 'decideNominations' },
  'activities/events.spec.ts': { why: 'lie in an area, and with those that hold them', commands: 'recordEvent correctEvent reportEvent' },
  'activities/contributions.spec.ts': {
    why: 'lie in an area, and with those that hold them', commands: 'recordCampaign correctCampaign recordContribution correctContribution',
  },
  'activities/programmes.spec.ts': {
    why: 'lie in an area, and with those that hold them',
    commands: `recordProgramme correctProgramme recordMemorandum correctMemorandum recordProject correctProject advanceProject
      recordContest correctContest`,
  },
  'meetings/meetings.spec.ts': { why: 'lie in the places of several bodies, and are done in turn', commands: 'planMeeting copyMeeting correctMeeting inviteToMeeting holdMeeting closeMeeting cancelMeeting' },
  'meetings/agenda.spec.ts': { why: 'lie in the places of several bodies, and are done in turn', commands: 'amendAgenda' },
  'meetings/attendance.spec.ts': { why: 'lie in the places of several bodies, and are done in turn', commands: 'recordAttendance takeRoster' },
  'meetings/resolutions.spec.ts': { why: 'lie where their meeting lies', commands: 'recordResolution correctResolution noteProposals' },
  'meetings/rules.spec.ts': { why: 'lie nowhere: a right that holds everywhere', commands: 'defineMeetingRule correctMeetingRule' },
  'meetings/assignments.spec.ts': { why: 'lie where they are given, and are done where their addressees lie', commands: 'giveAssignment correctAssignment extendAssignment closeAssignment withdrawAssignment' },
  'exchange/views.spec.ts': { why: 'one’s own views, or those shared where one may share', commands: 'saveView correctView deleteView' },
  'papers/printing.spec.ts': { why: 'prints what one may read', commands: 'printCertificates' },
  'papers/templates.spec.ts': { why: 'lie nowhere: a right that holds everywhere', commands: 'savePaperTemplate' },
  'platform/jobs/jobs.spec.ts': { why: 'one’s own jobs', commands: 'cancelJob' },
  'rights/accounts.spec.ts': { why: 'an account lies where its grants lie', commands: 'createAccount correctAccount disableAccount enableAccount' },
  'rights/roles.spec.ts': { why: 'lie nowhere: nobody gives more than he holds', commands: 'createRole correctRole retireRole' },
  'rights/grants.spec.ts': { why: 'nobody gives more than he holds', commands: 'giveGrant substituteGrant revokeGrant' },
  'identity/sign-in.spec.ts': { why: 'the way in', commands: 'signIn changePassword setOneTimePassword' },
  'identity/ways-in.spec.ts': { why: 'one’s own language', commands: 'chooseLanguage' },
  'identity/sessions.spec.ts': { why: 'one’s own sessions, or those of an account one may manage', commands: 'signOut endSession endOtherSessions' },
  'identity/account-sessions.spec.ts': { why: 'of an account one may manage', commands: 'endAccountSessions' },
  'identity/second-factor.spec.ts': {
    why: 'one’s own factor, or that of an account one may manage',
    commands: `startSecondFactor confirmSecondFactor finishSecondFactor removeSecondFactor renewRecoveryCodes requireSecondFactor
      resetSecondFactor`,
  },
  'identity/api-tokens.spec.ts': { why: 'one’s own tokens', commands: 'createApiToken revokeApiToken' },
  'identity/oidc.spec.ts': { why: 'how an account comes in', commands: 'linkOidcIdentity unlinkOidcIdentity' },
}; // prettier-ignore

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const elsewhere = Object.entries(ELSEWHERE).map(([spec, { commands }]) => [spec, commands.split(/\s+/)] as const);

it('every command is tried by the model of access, or elsewhere for a reason', () => {
  const named = [...Object.keys(COMMANDS), ...elsewhere.flatMap(([, commands]) => commands)];
  expect(named.sort()).toEqual(Object.keys(app.schema.getMutationType()!.getFields()).sort());
});

it.each(elsewhere)('%s tries what is said to be tried there', (spec, commands) => {
  const file = join(root, 'test/integration', spec);
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  // Of the lists the test makes the names: `correct${type}`.
  const names = (each: string): string => `${each}\\b|${each.replace(/^correct/, 'define')}\\b`;
  expect(commands.filter((each) => !new RegExp(`\\b(${names(each)})`).test(text))).toEqual([]);
});
