import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { TreeAreaQuery, TreeOrganizationQuery } from '../../../gql/graphql.js';
import { said } from '../../../ui/localized.js';
import type { TreeNode } from '../../../ui/tree/visible-nodes.js';

export const ROOTS = graphql(/* GraphQL */ `
  query TreeRoots {
    areas(filter: { parent: { isNull: true } }, first: 10) {
      nodes { id name { kk ru en } }
    }
    organizations(filter: { parent: { isNull: true }, dissolved: false }, first: 100) {
      nodes { ...TreeNode }
    }
  }
`);
graphql(/* GraphQL */ `
  fragment TreeNode on Organization {
    id
    name { kk ru en }
    kind { name { kk ru en } }
    parent { id area { id } }
    children(filter: { dissolved: false }, first: 1) { totalCount }
  }
`);
const AREA = graphql(/* GraphQL */ `
  query TreeArea($id: ID!) {
    areas(filter: { parent: { eq: $id }, ended: false }, first: 100) {
      nodes {
        id
        name {
          kk
          ru
          en
        }
      }
    }
    organizations(filter: { area: { eq: $id }, dissolved: false }, first: 100) {
      nodes {
        ...TreeNode
      }
    }
  }
`);
const ORGANIZATION = graphql(/* GraphQL */ `
  query TreeOrganization($id: ID!) {
    organization(id: $id) {
      children(filter: { dissolved: false }, first: 100) { nodes { ...TreeNode } }
    }
  }
`);

type Area = TreeAreaQuery['areas']['nodes'][number];
type Organization = NonNullable<TreeOrganizationQuery['organization']>['children']['nodes'][number];

export const areaNode = ({ id, name }: Area): TreeNode => ({ id: `area:${id}`, label: said(name), mayOpen: true });
export const organizationNode = ({ id, name, kind, children }: Organization): TreeNode => ({
  id: `organization:${id}`,
  label: said(name),
  about: said(kind.name),
  address: `/organizations/${id}`,
  mayOpen: children.totalCount > 0,
});

/** Below an area: areas within it, and organizations of it that stand under none of the same area. */
export async function belowNode(node: string, signal: AbortSignal): Promise<readonly TreeNode[]> {
  const [kind, id = ''] = node.split(':');
  if (kind === 'organization') {
    const { organization } = await ask(ORGANIZATION, { id }, signal);
    return (organization?.children.nodes ?? []).map(organizationNode);
  }
  const { areas, organizations } = await ask(AREA, { id }, signal);
  const own = organizations.nodes.filter(({ parent }) => parent?.area?.id !== id);
  return [...own.map(organizationNode), ...areas.nodes.map(areaNode)];
}
