import { Args, ArgsType, Field, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/index.js';
import { Ctx, RequestContext } from '../../platform/context/index.js';
import {
  answer,
  DateScalar,
  listArgs,
  OneRecordArgs,
  payloadOf,
  ReadField,
  ReadQuery,
} from '../../platform/graphql/index.js';
import { Organization } from '../organizations/index.js';
import { Person } from '../people/index.js';
import {
  AppointMemberInput, ClosePostInput, CloseTermInput, CorrectMemberInput, CorrectMembershipInput, CorrectPostInput, CorrectTermInput, CreatePostInput,
  EndMembershipInput, OpenTermInput, ReopenPostInput, ReplaceMemberInput,
} from './membership.inputs.js'; // prettier-ignore
import { membershipReading, termReading } from './membership.reading.js';
import {
  Membership,
  MembershipConnection,
  Post,
  RosterActions,
  Term,
  TermConnection,
  VacancyArgs,
} from './membership.types.js';
import { permissions } from './memberships.permissions.js';
import { MembershipsService } from './memberships.service.js';
import { PostsService } from './posts.service.js';
import { TermsService } from './terms.service.js';

const MembershipPayload = payloadOf(
  'MembershipPayload',
  'membership',
  () => Membership,
  'The membership as it now stands.',
);
const PostPayload = payloadOf('PostPayload', 'post', () => Post, 'The post.');
const TermPayload = payloadOf('TermPayload', 'term', () => Term, 'The term.');

const allow = permissions['memberships.read'];

@ArgsType()
class MembershipArgs extends listArgs(membershipReading) {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those in force on this day, as far as is known: with an unknown start from the attested day on.',
  })
  asOf?: string;
}

@Resolver()
export class MembershipsResolver {
  constructor(
    private readonly service: MembershipsService,
    private readonly posts: PostsService,
    private readonly termsOf: TermsService,
  ) {}

  @ReadQuery(() => MembershipConnection, MembershipArgs, {
    allow,
    description: 'Persons in their organizations; with `asOf`, on that day.',
  })
  readonly memberships: unknown;
  @ReadQuery(() => Membership, OneRecordArgs, { allow, nullable: true, description: 'One membership.' })
  readonly membership: unknown;
  @ReadQuery(() => TermConnection, listArgs(termReading), { allow, description: 'Periods of all bodies.' })
  readonly terms: unknown;

  @Mutation(() => PostPayload)
  @Allow(permissions['memberships.write'])
  createPost(@Ctx() ctx: RequestContext, @Args('input') input: CreatePostInput): Promise<unknown> {
    return answer('post', this.posts.createPost(ctx, input));
  }
  @Mutation(() => TermPayload)
  @Allow(permissions['memberships.write'])
  openTerm(@Ctx() ctx: RequestContext, @Args('input') input: OpenTermInput): Promise<unknown> {
    return answer('term', this.termsOf.open(ctx, input));
  }
  @Mutation(() => PostPayload)
  @Allow(permissions['memberships.write'])
  correctPost(@Ctx() ctx: RequestContext, @Args('input') input: CorrectPostInput): Promise<unknown> {
    return answer('post', this.posts.correctPost(ctx, input));
  }
  @Mutation(() => PostPayload, { description: 'A closed post stays readable, and nobody is appointed to it any more.' })
  @Allow(permissions['memberships.write'])
  closePost(@Ctx() ctx: RequestContext, @Args('input') input: ClosePostInput): Promise<unknown> {
    return answer('post', this.posts.closePost(ctx, input));
  }
  @Mutation(() => PostPayload)
  @Allow(permissions['memberships.write'])
  reopenPost(@Ctx() ctx: RequestContext, @Args('input') input: ReopenPostInput): Promise<unknown> {
    return answer('post', this.posts.reopenPost(ctx, input));
  }
  @Mutation(() => TermPayload, { description: 'Also opens it again: `endDate: null`.' })
  @Allow(permissions['memberships.write'])
  correctTerm(@Ctx() ctx: RequestContext, @Args('input') input: CorrectTermInput): Promise<unknown> {
    return answer('term', this.termsOf.correct(ctx, input));
  }
  @Mutation(() => TermPayload, { description: 'Its members are not ended by it; a warning counts those that go on.' })
  @Allow(permissions['memberships.write'])
  closeTerm(@Ctx() ctx: RequestContext, @Args('input') input: CloseTermInput): Promise<unknown> {
    return answer('term', this.termsOf.close(ctx, input));
  }
  @Mutation(() => MembershipPayload)
  @Allow(permissions['memberships.write'])
  appointMember(@Ctx() ctx: RequestContext, @Args('input') input: AppointMemberInput): Promise<unknown> {
    return answer('membership', this.service.appoint(ctx, input));
  }
  @Mutation(() => MembershipPayload)
  @Allow(permissions['memberships.write'])
  endMembership(@Ctx() ctx: RequestContext, @Args('input') input: EndMembershipInput): Promise<unknown> {
    return answer('membership', this.service.end(ctx, input));
  }
  @Mutation(() => MembershipPayload)
  @Allow(permissions['memberships.write'])
  correctMembership(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMembershipInput): Promise<unknown> {
    return answer('membership', this.service.correct(ctx, input));
  }
  @Mutation(() => MembershipPayload, {
    description:
      'One leaves a seat and another takes it; what is refused of either leaves both undone. Answers the new membership.',
  })
  @Allow(permissions['memberships.write'])
  replaceMember(@Ctx() ctx: RequestContext, @Args('input') input: ReplaceMemberInput): Promise<unknown> {
    return answer('membership', this.service.replace(ctx, input));
  }
  @Mutation(() => MembershipPayload, {
    description:
      'Takes the membership back and records it for the right member; needs `records.void` as well. Answers the new membership.',
  })
  @Allow(permissions['memberships.write'])
  correctMember(@Ctx() ctx: RequestContext, @Args('input') input: CorrectMemberInput): Promise<unknown> {
    return answer('membership', this.service.correctMember(ctx, input));
  }
}

const roster = 'Members, with `asOf` those of that day; every membership ever without it.';

@Resolver(() => Person)
export class PersonMembershipsResolver {
  @ReadField(() => MembershipConnection, MembershipArgs, { description: 'Where the person sits and sat.' })
  readonly memberships: unknown;
}
@Resolver(() => Organization)
export class OrganizationMembershipsResolver {
  @ReadField(() => MembershipConnection, MembershipArgs, { description: roster }) readonly memberships: unknown;
  @ReadField(() => [Post], undefined, { description: 'Its seats, in the order of a roster.' }) readonly posts: unknown;
  @ReadField(() => [Term], undefined, { description: 'Its periods.' }) readonly terms: unknown;
  @ReadField(() => [RosterActions], undefined, {
    description: 'What you can do with its members, posts and terms now.',
  })
  readonly rosterActions: unknown;
  @ReadField(() => [Post], VacancyArgs, { description: 'Posts with a free seat on that day.' })
  readonly vacancies: unknown;
}
@Resolver(() => Post)
export class PostMembershipsResolver {
  @ReadField(() => MembershipConnection, MembershipArgs, { description: 'Memberships that hold and held it.' })
  readonly memberships: unknown;
}
@Resolver(() => Term)
export class TermMembershipsResolver {
  @ReadField(() => MembershipConnection, MembershipArgs, { description: 'Memberships of this period.' })
  readonly memberships: unknown;
}
