import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { problem, refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, findRecord, maybeLocalized, snapshot, storeCorrection, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../../platform/events/index.js';
import { localized } from '../../../platform/input/index.js';
import { common } from '../../../platform/problems/index.js';
import { AwardTypeEntity, OrganizationKindEntity } from '../../reference/index.js';
import { SourceEntity, SourcesService } from '../../sources/index.js';
import { AwardEntity } from '../award.entity.js';
import { permissions } from '../awards.permissions.js';
import { problems } from '../decisions/decisions.problems.js';
import { AwardTypeVersionEntity } from './award-type-version.entity.js';
import { AwardPictures } from './award-pictures.js';
import type {
  AwardTypeVersionDetails,
  CorrectAwardTypeVersionInput,
  DefineAwardTypeVersionInput,
} from './award-type-version.inputs.js';

const VERSIONS = { type: 'AwardTypeVersion', entity: AwardTypeVersionEntity, permission: permissions['awards.rules'] };

/** The rules of the kinds of awards: data with a first day, kept by who keeps the reference data. */
@Injectable()
export class AwardRulesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
    private readonly pictures: AwardPictures,
  ) {}

  define(ctx: RequestContext, input: DefineAwardTypeVersionInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const type = await findByCode(tx, AwardTypeEntity, input.type, 'type');
      const version = Object.assign(new AwardTypeVersionEntity(), {
        id: uuidv7(), typeId: type.id, validFrom: null, criteria: maybeLocalized(null), wording: maybeLocalized(null), proposerKinds: [], deciderKinds: [], recipient: null,
        onceInLifetime: false, onceForMerit: false, numbered: false, revocable: null, picture: null,
      }); // prettier-ignore
      await this.apply(tx, version, input);
      await tx.db.insert(AwardTypeVersionEntity, version);
      await assertPlaced(tx, permissions['awards.rules'], AwardTypeVersionEntity, version.id, 'type');
      const changes = changesOf('AwardTypeVersion', version.id, {}, snapshot(version));
      changes.push(...(await this.sources.cite(tx, 'AwardTypeVersion', version.id, input)));
      tx.record({ name: 'award-rules.defined', changes });
      return version.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAwardTypeVersionInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, VERSIONS, 'award-rules.corrected', input, async (version) => {
        // What was given by them was given by these words.
        if (await tx.db.existsBy(AwardEntity, { rulesId: input.id })) refuse(problems.RULES_IN_USE, 'id');
        await this.apply(tx, version, input);
        return this.sources.cite(tx, 'AwardTypeVersion', version.id, input);
      });
      return input.id;
    });
  }

  private async apply(tx: Tx, version: AwardTypeVersionEntity, input: AwardTypeVersionDetails): Promise<void> {
    const { type: _, criteria, wording, pictureId, ...details } = input as AwardTypeVersionDetails & { type?: string };
    if (input.statuteId) await findRecord(tx, SourceEntity, input.statuteId, 'statuteId');
    for (const field of ['proposerKinds', 'deciderKinds'] as const) await assertKinds(tx, input[field] ?? [], field);
    if (criteria !== undefined) version.criteria = maybeLocalized(criteria && localized(criteria));
    if (wording !== undefined) version.wording = maybeLocalized(wording && localized(wording));
    if (pictureId !== undefined) version.picture = pictureId && (await this.pictures.take(tx, pictureId));
    fill(version, details);
  }
}

/** Refuses every code of no kind of organizations at once, each by its place. */
async function assertKinds(tx: Tx, codes: readonly string[], field: string): Promise<void> {
  if (codes.length === 0) return;
  const known = await tx.db.findBy(OrganizationKindEntity, { code: In([...codes]) });
  const codesKnown = new Set(known.map(({ code }) => code));
  refuseIfAny(
    codes.map((code, i) => (codesKnown.has(code) ? undefined : problem(common.UNKNOWN_CODE, [field, i], { code }))),
  );
}
