import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import {
  answer,
  listArgs,
  OneRecordArgs,
  payloadOf,
  ReadField,
  ReadQuery,
  searchableListArgs,
} from '../../platform/graphql/index.js';
import { OrganizationChangesService } from './organization-changes.service.js';
import {
  ConfirmContactsInput, CorrectOrganizationInput, DissolveOrganizationInput, MergeOrganizationsInput, RegisterAssociationInput, RegisterBodyInput, RegisterInstitutionInput, RenameOrganizationInput, SplitOrganizationInput, SucceedOrganizationInput,
} from './organization.inputs.js'; // prettier-ignore
import { organizationReading } from './organization.reading.js';
import {
  Association, AssociationConnection, Body, BodyConnection, Institution, InstitutionConnection, Organization, OrganizationConnection,
} from './organization.types.js'; // prettier-ignore
import { permissions } from './organizations.permissions.js';
import { OrganizationsService } from './organizations.service.js';

const now = 'The record as it now stands.';
const BodyPayload = payloadOf('BodyPayload', 'body', () => Body, now);
const AssociationPayload = payloadOf('AssociationPayload', 'association', () => Association, now);
const InstitutionPayload = payloadOf('InstitutionPayload', 'institution', () => Institution, now);
const OrganizationPayload = payloadOf('OrganizationPayload', 'organization', () => Organization as never, now);

const allow = permissions['organizations.read'];
const OrganizationArgs = searchableListArgs(organizationReading);

@Resolver()
export class OrganizationsResolver {
  constructor(
    private readonly service: OrganizationsService,
    private readonly changes: OrganizationChangesService,
  ) {}

  @ReadQuery(() => OrganizationConnection, OrganizationArgs, {
    allow,
    description: 'Bodies, associations and institutions together.',
  })
  readonly organizations: unknown;
  @ReadQuery(() => Organization as never, OneRecordArgs, {
    allow,
    nullable: true,
    description: 'One organization.',
  })
  readonly organization: unknown;
  @ReadQuery(() => BodyConnection, OrganizationArgs, { allow, description: 'Assemblies and the councils beside them.' })
  readonly bodies: unknown;
  @ReadQuery(() => AssociationConnection, OrganizationArgs, { allow, description: 'Ethnocultural associations.' })
  readonly associations: unknown;
  @ReadQuery(() => InstitutionConnection, OrganizationArgs, {
    allow,
    description: 'State institutions, funds, parties, houses of friendship.',
  })
  readonly institutions: unknown;

  @Mutation(() => BodyPayload)
  @Allow(permissions['organizations.write'])
  registerBody(@Ctx() ctx: RequestContext, @Args('input') input: RegisterBodyInput): Promise<unknown> {
    return answer('body', this.service.register(ctx, 'BODY', input));
  }
  @Mutation(() => AssociationPayload)
  @Allow(permissions['organizations.write'])
  registerAssociation(@Ctx() ctx: RequestContext, @Args('input') input: RegisterAssociationInput): Promise<unknown> {
    return answer('association', this.service.register(ctx, 'ASSOCIATION', input));
  }
  @Mutation(() => InstitutionPayload)
  @Allow(permissions['organizations.write'])
  registerInstitution(@Ctx() ctx: RequestContext, @Args('input') input: RegisterInstitutionInput): Promise<unknown> {
    return answer('institution', this.service.register(ctx, 'INSTITUTION', input));
  }
  @Mutation(() => OrganizationPayload)
  @Allow(permissions['organizations.write'])
  correctOrganization(@Ctx() ctx: RequestContext, @Args('input') input: CorrectOrganizationInput): Promise<unknown> {
    return answer('organization', this.service.correct(ctx, input));
  }
  @Mutation(() => OrganizationPayload, { description: 'The day on which its contacts were last confirmed.' })
  @Allow(permissions['organizations.write'])
  confirmContacts(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmContactsInput): Promise<unknown> {
    return answer('organization', this.service.confirmContacts(ctx, input));
  }
  @Mutation(() => OrganizationPayload)
  @Allow(permissions['organizations.write'])
  renameOrganization(@Ctx() ctx: RequestContext, @Args('input') input: RenameOrganizationInput): Promise<unknown> {
    return answer('organization', this.changes.rename(ctx, input));
  }
  @Mutation(() => OrganizationPayload, { description: 'Answers the successor.' })
  @Allow(permissions['organizations.write'])
  mergeOrganizations(@Ctx() ctx: RequestContext, @Args('input') input: MergeOrganizationsInput): Promise<unknown> {
    return answer('organization', this.changes.merge(ctx, input));
  }
  @Mutation(() => OrganizationPayload, { description: 'Answers the divided organization.' })
  @Allow(permissions['organizations.write'])
  splitOrganization(@Ctx() ctx: RequestContext, @Args('input') input: SplitOrganizationInput): Promise<unknown> {
    return answer('organization', this.changes.split(ctx, input));
  }
  @Mutation(() => OrganizationPayload, { description: 'Answers the successor.' })
  @Allow(permissions['organizations.write'])
  succeedOrganization(@Ctx() ctx: RequestContext, @Args('input') input: SucceedOrganizationInput): Promise<unknown> {
    return answer('organization', this.changes.succeed(ctx, input));
  }
  @Mutation(() => OrganizationPayload)
  @Allow(permissions['organizations.write'])
  dissolveOrganization(@Ctx() ctx: RequestContext, @Args('input') input: DissolveOrganizationInput): Promise<unknown> {
    return answer('organization', this.changes.dissolve(ctx, input));
  }
}

const ChildrenArgs = listArgs(organizationReading);

@Resolver(() => Organization)
export class OrganizationChildrenResolver {
  @ReadField(() => OrganizationConnection, ChildrenArgs, { description: 'The organizations right below.' })
  readonly children: unknown;
}
