import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { Refused, refuse } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import { assertPlaced, findByCode, snapshot, UnitOfWork } from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { checkTemplate, type Template } from '../../platform/typesetting/index.js';
import { AwardTypeEntity } from '../reference/index.js';
import type { SavePaperTemplateInput } from './paper-template.inputs.js';
import { PaperTemplateEntity } from './paper-template.entity.js';
import { permissions } from './papers.permissions.js';
import { problems } from './papers.problems.js';

/** What stands on every paper of an award: whose it is, by what, its number, and the code by which anybody checks it. */
export const NEEDED = ['recipient', 'decision', 'number', 'code'];

/** Keeps the designs of papers: what is saved can be set in every language, with every letter. */
@Injectable()
export class TemplatesService {
  constructor(private readonly unit: UnitOfWork) {}

  async save(ctx: RequestContext, { type, body }: SavePaperTemplateInput): Promise<string> {
    const template = await checkTemplate(body, NEEDED).catch(withinBody);
    return this.unit.run(ctx, async (tx) => {
      const { id: typeId } = await findByCode(tx, AwardTypeEntity, type, 'type');
      const id = await this.keep(tx, typeId, template);
      await assertPlaced(tx, permissions['papers.design'], PaperTemplateEntity, id, 'type');
      return id;
    });
  }

  /** Within the transaction of somebody who has checked it. */
  async keep(tx: Tx, typeId: string, body: Template): Promise<string> {
    const { name, version: edition } = body;
    await tx.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`paper template ${name}`]);
    const last = await tx.db.findOne(PaperTemplateEntity, { where: { name }, order: { edition: 'DESC' } });
    if (last && last.typeId !== typeId) refuse(problems.NAME_OF_OTHER_TYPE, ['body', 'name']);
    const next = (last?.edition ?? 0) + 1;
    if (edition !== next) refuse(problems.EDITION_NOT_NEXT, ['body', 'version'], { next });
    const sha256 = createHash('sha256').update(canonicalJson(body)).digest('hex');
    const saved = Object.assign(new PaperTemplateEntity(), {
      id: uuidv7(),
      typeId,
      name,
      edition,
      sha256,
      body,
      savedAt: tx.now,
    });
    await tx.db.insert(PaperTemplateEntity, saved);
    const changes = changesOf('PaperTemplate', saved.id, {}, snapshot(saved));
    tx.record({ name: 'paper-template.saved', changes });
    return saved.id;
  }
}

/** What is wrong with a template is told at its place in the input. */
function withinBody(error: unknown): never {
  if (!(error instanceof Refused)) throw error;
  throw new Refused(...error.problems.map((each) => ({ ...each, path: ['body', ...each.path] })));
}
