import { Injectable } from '@nestjs/common';
import { problem, refuseIfAny, type Problem } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, findRecord, snapshot, storeCorrection, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../../platform/events/index.js';
import { OrganizationKindEntity } from '../../reference/index.js';
import { SourceEntity } from '../../sources/index.js';
import { permissions } from '../meetings.permissions.js';
import { MeetingRuleEntity } from './meeting-rule.entity.js';
import type { CorrectMeetingRuleInput, DefineMeetingRuleInput, MeetingRuleDetails } from './meeting-rule.inputs.js';
import { problems } from './meeting-rules.problems.js';

const RULES = { type: 'MeetingRule', entity: MeetingRuleEntity, permission: permissions['meetings.rules'] };

/** Quorum and majority of the kinds of bodies: data with a first day, kept by those who keep the reference data. */
@Injectable()
export class MeetingRulesService {
  constructor(private readonly unit: UnitOfWork) {}

  define(ctx: RequestContext, { kind, ...input }: DefineMeetingRuleInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const kindId = (await findByCode(tx, OrganizationKindEntity, kind, 'kind')).id;
      const rule = Object.assign(new MeetingRuleEntity(), {
        id: uuidv7(), kindId, validFrom: null, quorum: null, majority: null, majorityOf: 'PRESENT' as const, statuteId: null, note: null,
      }); // prettier-ignore
      await apply(tx, rule, input);
      await tx.db.insert(MeetingRuleEntity, rule);
      await assertPlaced(tx, permissions['meetings.rules'], MeetingRuleEntity, rule.id, 'kind');
      tx.record({ name: 'meeting-rule.defined', changes: changesOf('MeetingRule', rule.id, {}, snapshot(rule)) });
      return rule.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectMeetingRuleInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, RULES, 'meeting-rule.corrected', input, (rule) => apply(tx, rule, input));
      return input.id;
    });
  }
}

async function apply(tx: Tx, rule: MeetingRuleEntity, input: MeetingRuleDetails): Promise<void> {
  if (input.statuteId) await findRecord(tx, SourceEntity, input.statuteId, 'statuteId');
  fill(rule, input);
  refuseIfAny([shareProblem(rule, 'quorum'), shareProblem(rule, 'majority')]);
}

function shareProblem(rule: MeetingRuleEntity, field: 'quorum' | 'majority'): Problem | undefined {
  const [above = 0, below = 1] = (rule[field] ?? '').replace('>', '').split('/').map(Number);
  const isMore = rule[field]?.startsWith('>') ? above >= below : above > below;
  return rule[field] !== null && isMore ? problem(problems.SHARE_OVER_ALL, field) : undefined;
}
