import { Random } from '../../support/random.js';
import type { CertificateContent } from '../../../src/modules/awards/certificates/certificate.content.js';
import type { Row } from '../copy.js';
import { dayText, momentOn } from '../days.js';
import { STREAM, idOf } from '../ids.js';
import { written } from '../names.js';
import type { Organization } from '../organizations.js';
import { citationOf } from './awards.js';
import { headOf } from './decisions.js';
import type { Plan } from './index.js';
import type { Paper } from './papers.js';

export const CERTIFICATE_COLUMNS = [
  'id', 'award_id', 'form_id', 'number', 'copy', 'replaces_id', 'reason', 'state', 'signed_by', 'signed_at', 'content',
]; // prettier-ignore

const SIGNED_BY = 'synthetic-approver';
const inKazakh = (kk: string): CertificateContent['recipient'] => ({ kk, ru: null, en: null });
const nameOf = ({ name }: Organization): CertificateContent['recipient'] => ({ ...name, en: null });

export function* certificateRows(plan: Plan): Generator<Row> {
  const { seed } = plan.people;
  for (const paper of plan.papers.all) {
    const { id, fate, day, copy, state, replaces, reason, form } = paper;
    // All papers of an act are signed in one moment.
    const moment = momentOn(new Random(seed, STREAM.certificate, fate.decision.index, day), day);
    yield [
      id, idOf(seed, STREAM.award, fate.award.index), form?.id ?? null, form?.text ?? null, copy, replaces?.id ?? null, reason, state,
      SIGNED_BY, moment, JSON.stringify(contentOf(paper, plan)),
    ]; // prettier-ignore
  }
}

/** What stands on a paper. */
function contentOf({ fate: { award, decision } }: Paper, { people, crowd, reference }: Plan): CertificateContent {
  const spelled = (index: number): string => written(people.person(index).name);
  const { kind, recipient } = award;
  const { person, organization } = recipient;
  const { signatory, body } = decision;
  return {
    award: reference.awardType(kind.code).name,
    wording: null,
    recipient: person === null ? nameOf(organization!) : inKazakh(spelled(person)),
    capacity: recipient.capacity,
    capacityRu: null,
    citation: citationOf(people.seed, award.index, kind),
    citationRu: null,
    decision: {
      kind: decision.kind,
      number: decision.number,
      date: dayText(decision.day),
      body: nameOf(body),
      signatory: signatory === null ? null : spelled(signatory),
      signatoryCapacity: signatory === null ? null : headOf(body, crowd.isWoman(signatory)),
      signatoryCapacityRu: null,
    },
  };
}
