import { graphql } from '../api/graphql.js';
import type { OrganizationPlaceFragment } from '../gql/graphql.js';
import { joined } from './joined.js';
import { said } from './localized.js';

graphql(/* GraphQL */ `
  fragment OrganizationPlace on Organization {
    area {
      name {
        kk
        ru
        en
      }
    }
    parent {
      name {
        kk
        ru
        en
      }
    }
  }
`);

/** Its area and the organization above it: what tells it from others of its name. */
export const placeOf = ({ area, parent }: OrganizationPlaceFragment): string =>
  joined(said(area?.name), said(parent?.name));
