import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { AwardRulesService } from '../../awards/index.js';
import { MeetingRulesService } from '../../meetings/index.js';
import type { Sheet } from './declaration.js';
import type { Known } from './known.js';

/** Records the rules of awards and of meetings, as far as they were found. */
@Injectable()
export class RulesWriter {
  constructor(
    private readonly awards: AwardRulesService,
    private readonly meetings: MeetingRulesService,
  ) {}

  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<void> {
    for (const { statute, ...rules } of sheets.flatMap((sheet) => sheet.rules ?? []))
      await this.awards.define(tx, { ...rules, statuteId: known.sources.of(statute) });
    for (const { statute, ...rule } of sheets.flatMap((sheet) => sheet.meetingRules ?? []))
      await this.meetings.define(tx, { ...rule, statuteId: known.sources.of(statute) });
  }
}
