import { refuseIfAny } from '../../../kernel/refusal.js';
import { dateProblems } from '../../reference/index.js';
import type { ActivityKind } from '../activities.service.js';
import { dated, texted, titledAnew } from '../said.js';
import { MemorandumEntity } from './memorandum.entity.js';
import type { CorrectMemorandumInput, MemorandumDetails } from './memorandum.inputs.js';

type Said = MemorandumDetails & Partial<Pick<CorrectMemorandumInput, 'title'>>;

export const MEMORANDA: ActivityKind<MemorandumEntity, Said> = {
  type: 'Memorandum',
  entity: MemorandumEntity,
  event: 'memorandum',
  counted: 'activity-number',
  when: ({ signed }) => signed,
  similarAt: 'title',
  apply(tx, memorandum, { title, subject, place, signedOn, validUntil, terminatedOn }) {
    memorandum.title = titledAnew(memorandum.title, title);
    memorandum.subject = texted(memorandum.subject, subject);
    memorandum.place = texted(memorandum.place, place);
    memorandum.signed = dated(memorandum.signed, signedOn);
    memorandum.until = dated(memorandum.until, validUntil);
    memorandum.terminated = dated(memorandum.terminated, terminatedOn);
    refuseIfAny(dateProblems(tx, 'memorandum', memorandum));
  },
};
