import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { startApp, type TestApp } from '../support/app.js';

/** A record that somebody changed meanwhile is not overwritten: the input that names it says which version was read. */
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const ONE_STEP = 'happens once and for all, whatever else became of the record';
const WITHOUT: Readonly<Record<string, string>> = {
  CancelJobInput: ONE_STEP,
  EndSessionInput: ONE_STEP,
  RevokeApiTokenInput: ONE_STEP,
  UnlinkOidcIdentityInput: ONE_STEP,
  WithdrawConsentInput: ONE_STEP,
  RestoreRecordInput: 'a record that was taken back is not changed by anybody',
  SubstituteGrantInput: 'makes a new grant and leaves the old one as it is',
  // Parts of a record: the version beside the id of the record counts for them.
  CorrectOtherNameInput: 'part of a record',
  CorrectDeclaredNumberInput: 'part of a record',
  CorrectFacilityDirectionInput: 'part of a record',
  CorrectFacilityResidentInput: 'part of a record',
  CorrectCitationInput: 'part of a record',
  CorrectPartyInput: 'part of a record',
  CorrectDeclaredCountInput: 'part of a record',
  CorrectEventReportInput: 'part of a record',
  CorrectContributionItemInput: 'part of a record',
  CorrectAgendaItemInput: 'part of a record',
  CorrectProposalInput: 'part of a record',
};

/** Every input of a command, those inside others too. */
function inputsOf(type: unknown, found: Map<string, GraphQLInputObjectType>): Map<string, GraphQLInputObjectType> {
  const named = getNamedType(type as GraphQLInputObjectType);
  if (!isInputObjectType(named) || found.has(named.name)) return found;
  found.set(named.name, named);
  for (const field of Object.values(named.getFields())) inputsOf(field.type, found);
  return found;
}

it('every input that names a record of its own by `id` gives the version that was read', () => {
  const inputs = new Map<string, GraphQLInputObjectType>();
  for (const { args } of Object.values(app.schema.getMutationType()!.getFields()))
    for (const { type } of args) inputsOf(type, inputs);
  const naming = [...inputs.values()].map((each) => [each.name, each.getFields()] as const).filter(([, { id }]) => id);
  expect(naming.length).toBeGreaterThan(25);
  const without = naming.filter(([, { expectedVersion }]) => !expectedVersion).map(([name]) => name);
  expect(without.sort()).toEqual(Object.keys(WITHOUT).sort());
});
