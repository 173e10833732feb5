import type { Type } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import { answer, listArgs, payloadOf, ReadQuery } from '../../platform/graphql/index.js';
import type { Reading } from '../../platform/reading/index.js';
import { ClassifierItemEntity } from './classifier-item.entity.js';
import { AwardTypeEntity, EthnicGroupEntity, OrganizationKindEntity } from './code-lists.entities.js';
import {
  CorrectAwardTypeInput, CorrectClassifierItemInput, CorrectEthnicGroupInput, CorrectOrganizationKindInput, DefineAwardTypeInput, DefineClassifierItemInput, DefineEthnicGroupInput, DefineOrganizationKindInput,
} from './code-lists.inputs.js'; // prettier-ignore
import { CodeListsService, type CodeList } from './code-lists.service.js';
import {
  awardTypeReading, classifierItemReading, ethnicGroupReading, organizationKindReading,
} from './reference.reading.js'; // prettier-ignore
import {
  AwardType, AwardTypeConnection, ClassifierItem, ClassifierItemConnection, EthnicGroup, EthnicGroupConnection, OneCodeArgs, OrganizationKind, OrganizationKindConnection,
} from './code-lists.types.js'; // prettier-ignore
import { permissions } from './reference.permissions.js';

const changed = 'The row as it now stands.';
const ClassifierItemPayload = payloadOf('ClassifierItemPayload', 'classifierItem', () => ClassifierItem, changed);
const EthnicGroupPayload = payloadOf('EthnicGroupPayload', 'ethnicGroup', () => EthnicGroup, changed);
const OrganizationKindPayload = payloadOf(
  'OrganizationKindPayload',
  'organizationKind',
  () => OrganizationKind,
  changed,
);
const AwardTypePayload = payloadOf('AwardTypePayload', 'awardType', () => AwardType, changed);

const CLASSIFIER_ITEMS: CodeList = { type: 'ClassifierItem', entity: ClassifierItemEntity };
const ETHNIC_GROUPS: CodeList = { type: 'EthnicGroup', entity: EthnicGroupEntity };
const ORGANIZATION_KINDS: CodeList = { type: 'OrganizationKind', entity: OrganizationKindEntity };
const AWARD_TYPES: CodeList = { type: 'AwardType', entity: AwardTypeEntity };

const allow = permissions['reference.read'];
const argsOf = (reading: Reading): Type => listArgs(reading, { order: 'ReferenceData' });

@Resolver()
export class CodeListsResolver {
  constructor(private readonly lists: CodeListsService) {}

  @ReadQuery(() => ClassifierItemConnection, argsOf(classifierItemReading), {
    allow,
    description: 'Rows of the simple lists.',
  })
  readonly classifierItems: unknown;
  @ReadQuery(() => EthnicGroupConnection, argsOf(ethnicGroupReading), { allow, description: 'Ethnic groups.' })
  readonly ethnicGroups: unknown;
  @ReadQuery(() => OrganizationKindConnection, argsOf(organizationKindReading), {
    allow,
    description: 'Kinds of organizations.',
  })
  readonly organizationKinds: unknown;
  @ReadQuery(() => AwardTypeConnection, argsOf(awardTypeReading), { allow, description: 'Kinds of awards.' })
  readonly awardTypes: unknown;
  @ReadQuery(() => AwardType, OneCodeArgs, { allow, nullable: true, description: 'One kind of award, by id or code.' })
  readonly awardType: unknown;

  @Mutation(() => ClassifierItemPayload)
  @Allow(permissions['reference.write'])
  defineClassifierItem(@Ctx() ctx: RequestContext, @Args('input') input: DefineClassifierItemInput): Promise<unknown> {
    return answer('classifierItem', this.lists.define(ctx, CLASSIFIER_ITEMS, input));
  }
  @Mutation(() => ClassifierItemPayload)
  @Allow(permissions['reference.write'])
  correctClassifierItem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CorrectClassifierItemInput,
  ): Promise<unknown> {
    return answer('classifierItem', this.lists.correct(ctx, CLASSIFIER_ITEMS, input));
  }
  @Mutation(() => EthnicGroupPayload)
  @Allow(permissions['reference.write'])
  defineEthnicGroup(@Ctx() ctx: RequestContext, @Args('input') input: DefineEthnicGroupInput): Promise<unknown> {
    return answer('ethnicGroup', this.lists.define(ctx, ETHNIC_GROUPS, input));
  }
  @Mutation(() => EthnicGroupPayload)
  @Allow(permissions['reference.write'])
  correctEthnicGroup(@Ctx() ctx: RequestContext, @Args('input') input: CorrectEthnicGroupInput): Promise<unknown> {
    return answer('ethnicGroup', this.lists.correct(ctx, ETHNIC_GROUPS, input));
  }
  @Mutation(() => OrganizationKindPayload)
  @Allow(permissions['reference.write'])
  defineOrganizationKind(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DefineOrganizationKindInput,
  ): Promise<unknown> {
    return answer('organizationKind', this.lists.define(ctx, ORGANIZATION_KINDS, input));
  }
  @Mutation(() => OrganizationKindPayload)
  @Allow(permissions['reference.write'])
  correctOrganizationKind(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CorrectOrganizationKindInput,
  ): Promise<unknown> {
    return answer('organizationKind', this.lists.correct(ctx, ORGANIZATION_KINDS, input));
  }
  @Mutation(() => AwardTypePayload)
  @Allow(permissions['reference.write'])
  defineAwardType(@Ctx() ctx: RequestContext, @Args('input') input: DefineAwardTypeInput): Promise<unknown> {
    return answer('awardType', this.lists.define(ctx, AWARD_TYPES, input));
  }
  @Mutation(() => AwardTypePayload)
  @Allow(permissions['reference.write'])
  correctAwardType(@Ctx() ctx: RequestContext, @Args('input') input: CorrectAwardTypeInput): Promise<unknown> {
    return answer('awardType', this.lists.correct(ctx, AWARD_TYPES, input));
  }
}
