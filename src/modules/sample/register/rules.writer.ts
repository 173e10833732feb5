import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { AwardRulesService } from '../../awards/index.js';
import type { Sheet } from './declaration.js';
import type { Known } from './known.js';

/** Records the rules of awards, as far as they were found. */
@Injectable()
export class RulesWriter {
  constructor(private readonly rules: AwardRulesService) {}

  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<void> {
    for (const { statute, ...rules } of sheets.flatMap((sheet) => sheet.rules ?? []))
      await this.rules.define(tx, { ...rules, statuteId: known.sources.of(statute) });
  }
}
