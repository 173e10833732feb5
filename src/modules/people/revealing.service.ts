import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '../../kernel/refusal.js';
import type { RequestContext } from '../../platform/context/index.js';
import { findRecord, UnitOfWork } from '../../platform/database/index.js';
import { Readings, type GroupField } from '../../platform/reading/index.js';
import { PersonEntity } from './person.entity.js';
import type { RevealPersonalDataInput } from './personal-data.inputs.js';
import { purposeProblem } from './personal-data.rules.js';

/** Shows personal data of one person for a stated purpose, and writes down who was shown what. */
@Injectable()
export class RevealingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly readings: Readings,
  ) {}

  /** `asked`: the fields of `PersonalData` that the document asks for; those the asker may see are written down as seen. */
  reveal(ctx: RequestContext, input: RevealPersonalDataInput, asked: readonly string[]): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      refuseIfAny([purposeProblem(input.purpose)]);
      await findRecord(tx, PersonEntity, input.personId, 'personId');
      const seen = asked.filter((field) => this.isGuarded(field) && ctx.actor.may(this.permissionOf(field)!));
      tx.record({
        name: 'person.data_revealed',
        changes: [],
        reads: seen.map((field) => ({ entity: 'Person', entityId: input.personId, field })),
        reason: [input.purpose, input.reason].filter(Boolean).join(' · '),
      });
      return input.personId;
    });
  }

  private isGuarded(field: string): boolean {
    return this.permissionOf(field) !== undefined;
  }
  private permissionOf(field: string): string | undefined {
    const found = (this.readings.get('Person').fields.personalData as GroupField).fields[field];
    return found && 'permission' in found ? found.permission : undefined;
  }
}
