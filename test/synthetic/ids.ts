import { Random } from '../support/random.js';

/** One stream of chance per table or matter. A number never changes its meaning: it is part of what a seed means. */
export const STREAM = {
  source: 1,
  organization: 2,
  organizationName: 3,
  post: 4,
  term: 5,
  person: 6,
  otherName: 7,
  membership: 8,
  award: 9,
  citation: 10,
  personSearchName: 11,
  organizationSearchName: 12,
  consent: 13,
  awardDecision: 14,
  awardAct: 15,
  nomination: 16,
  nominationCheck: 17,
  endorsement: 18,
  certificateBook: 19,
  campaign: 40,
  event: 41,
  party: 42,
  number: 43,
  contribution: 44,
  titleSearchName: 45,
  organizationPlan: 20,
  organizationHistory: 21,
  termHistory: 22,
  offices: 23,
  seats: 24,
  personNames: 25,
  awardFacts: 26,
  citationChoice: 27,
  decisionFacts: 28,
  awardStory: 29,
  nominationFacts: 30,
  certificateForm: 31,
  certificate: 32,
  paperStory: 33,
  bookFacts: 34,
  paperChecks: 35,
  awardRules: 36,
  eventFacts: 46,
  contributionFacts: 47,
  meeting: 50,
  meetingBody: 51,
  agendaItem: 52,
  resolution: 53,
  assignment: 54,
  addressee: 55,
  cabinet: 60,
  mediator: 61,
  training: 62,
  mediationCase: 63,
  application: 64,
  accreditation: 65,
} as const;

const FIRST_ENTRY = Date.UTC(2025, 0, 1);
const ENTRY_EVERY_MS = 1000;

/** When the record pretends to have been entered: one each second of a made-up time, in the order of the index. */
function enteredAt(index: number): number {
  return FIRST_ENTRY + index * ENTRY_EVERY_MS;
}

export function createdAt(index: number): string {
  return new Date(enteredAt(index)).toISOString();
}

export function idOf(seed: number, stream: number, index: number): string {
  return new Random(seed, stream, index).uuid(enteredAt(index));
}
