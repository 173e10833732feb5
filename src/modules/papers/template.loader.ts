import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { checkTemplate } from '../../platform/typesetting/index.js';
import { AwardTypeEntity } from '../reference/index.js';
import { PaperTemplateEntity } from './paper-template.entity.js';
import { NEEDED, TemplatesService } from './templates.service.js';

/** The designs that come with the registry, and the award type whose papers they are. */
const OWN_TEMPLATES: Readonly<Record<string, string>> = {
  kurmet: 'qurmet_gramota',
  algys: 'algys_hat',
  'birlik-booklet': 'birlik_medal',
  'birlik-card': 'birlik_medal',
};
const ownTemplate = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./templates/${name}.json`, import.meta.url), 'utf8'));

/** Ends the unit of work without a trace. */
class NothingMissing extends Error {}

/** Saves the designs that come with the registry where it has none of their name; those of the office come after them. */
@Injectable()
export class TemplateLoader {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly templates: TemplatesService,
  ) {}

  /** How many were added. */
  async load(ctx: RequestContext): Promise<number> {
    try {
      return await this.unit.run(ctx, async (tx) => {
        let added = 0;
        for (const [name, code] of Object.entries(OWN_TEMPLATES)) {
          if (await tx.db.existsBy(PaperTemplateEntity, { name })) continue;
          const type = await tx.db.findOneByOrFail(AwardTypeEntity, { code });
          await this.templates.keep(tx, type.id, await checkTemplate(ownTemplate(name), NEEDED));
          added++;
        }
        if (added === 0) throw new NothingMissing();
        return added;
      });
    } catch (error) {
      if (error instanceof NothingMissing) return 0;
      throw error;
    }
  }
}
