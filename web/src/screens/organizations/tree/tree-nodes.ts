import i18next from 'i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { TreeAreaQuery, TreeOrganizationQuery } from '../../../gql/graphql.js';
import { said } from '../../../ui/localized.js';
import type { TreeNode } from '../../../ui/tree/visible-nodes.js';

export const ROOTS = graphql(/* GraphQL */ `
  query TreeRoots($after: String) {
    areas(filter: { parent: { isNull: true } }, first: 10) {
      nodes { id name { kk ru en } }
    }
    organizations(filter: { parent: { isNull: true }, dissolved: false }, first: 100, after: $after) {
      nodes { ...TreeNode }
      pageInfo { hasNextPage endCursor }
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
  query TreeArea($id: ID!, $after: String, $isFirst: Boolean!) {
    areas(filter: { parent: { eq: $id }, ended: false }, first: 100) @include(if: $isFirst) {
      nodes {
        id
        name {
          kk
          ru
          en
        }
      }
    }
    organizations(filter: { area: { eq: $id }, dissolved: false }, first: 100, after: $after) {
      nodes {
        ...TreeNode
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const ORGANIZATION = graphql(/* GraphQL */ `
  query TreeOrganization($id: ID!, $after: String) {
    organization(id: $id) {
      children(filter: { dissolved: false }, first: 100, after: $after) {
        nodes { ...TreeNode }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Area = NonNullable<TreeAreaQuery['areas']>['nodes'][number];
type Children = NonNullable<TreeOrganizationQuery['organization']>['children'];
type Organization = Children['nodes'][number];

/** Above them all, where organizations stand under whom they are. */
const TOP = 'top';

export const areaNode = ({ id, name }: Area): TreeNode => ({ id: `area:${id}`, label: said(name), mayOpen: true });
const organizationNode = ({ id, name, kind, children }: Organization): TreeNode => ({
  id: `organization:${id}`,
  label: said(name),
  about: said(kind.name),
  address: `/organizations/${id}`,
  mayOpen: children.totalCount > 0,
});

/** What stands above all others; the rest is read below the last node. */
export const topNodes = (page: Children): TreeNode[] => nodesOf(page, TOP, '');

/** Below an area: areas within it, and organizations of it that stand under none of the same area. */
export async function belowNode(node: string, signal: AbortSignal): Promise<readonly TreeNode[]> {
  const [kind = '', id = '', after = null] = node.split(':');
  if (kind === TOP) return topNodes((await ask(ROOTS, { after }, signal)).organizations);
  if (kind === 'organization') {
    const { organization } = await ask(ORGANIZATION, { id, after }, signal);
    return organization ? nodesOf(organization.children, kind, id) : [];
  }
  const { areas, organizations } = await ask(AREA, { id, after, isFirst: after === null }, signal);
  const nodes = organizations.nodes.filter(({ parent }) => parent?.area?.id !== id);
  return [...nodesOf({ ...organizations, nodes }, kind, id), ...(areas?.nodes ?? []).map(areaNode)];
}

/** A node that leads on to the next hundred comes last. */
function nodesOf({ nodes, pageInfo: { hasNextPage, endCursor } }: Children, kind: string, id: string): TreeNode[] {
  const more = { id: `${kind}:${id}:${endCursor}`, label: i18next.t('more'), mayOpen: true };
  return [...nodes.map(organizationNode), ...(hasNextPage ? [more] : [])];
}
