import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import type { RequestContext } from '../../platform/context/index.js';
import { Statements } from '../../platform/database/index.js';
import { common } from '../../platform/problems/index.js';
import { Readings, RowScope } from '../../platform/reading/index.js';
import type { RevealPersonalDataInput } from './personal-data.inputs.js';
import { purposeProblem } from './personal-data.rules.js';

/** Shows personal data of one person for a stated purpose. What goes out is written down with the purpose. */
@Injectable()
export class RevealingService {
  constructor(
    private readonly statements: Statements,
    private readonly readings: Readings,
  ) {}

  /** The record is then read as the document asks; the read path tells the audit which fields it held. */
  async reveal(ctx: RequestContext, { personId, purpose, reason }: RevealPersonalDataInput): Promise<string> {
    refuseIfAny([purposeProblem(purpose)]);
    const rows = new RowScope(this.readings, ctx.actor, (sql, values) => this.statements.run(sql, values));
    const known = await this.statements.run('SELECT FROM people WHERE id = $1', [personId]);
    if (known.length === 0 || !(await rows.sees('people', personId))) refuse(common.NOT_FOUND, 'personId');
    ctx.disclosure.event = 'person.data_revealed';
    ctx.disclosure.purpose = [purpose, reason].filter(Boolean).join(' · ');
    return personId;
  }
}
