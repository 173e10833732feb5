import { Query, Resolver } from '@nestjs/graphql';
import { allPermissions, AllowSignedIn, permissionNamed } from '../../../platform/access/index.js';
import { Ctx, RequestContext } from '../../../platform/context/index.js';
import { notForTokens } from '../tokens/token-form.js';
import { PermissionInWords } from './permission.types.js';

@Resolver()
export class PermissionsResolver {
  @Query(() => [PermissionInWords], { description: 'All permissions that there are, by deeds: the least first.' })
  @AllowSignedIn()
  permissions(@Ctx() { language }: RequestContext): PermissionInWords[] {
    return [...allPermissions()]
      .map((name) => ({ name, ...permissionNamed(name)! }))
      .sort((a, b) => a.deed.place - b.deed.place || a.name.localeCompare(b.name))
      .map(({ name, meaning, deed }) => ({
        name,
        meaning: meaning[language],
        deed: deed[language],
        forTokens: !notForTokens(name),
      }));
  }
}
