import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatDate } from '../../i18n/format.js';
import type { Option } from '../list/list.types.js';
import { said } from '../localized.js';

const SEATS = graphql(/* GraphQL */ `
  query Seats($organization: ID!) {
    organization(id: $organization) {
      id
      posts {
        id
        title {
          kk
          ru
          en
        }
        closedOn
      }
      terms {
        id
        number
        name {
          kk
          ru
          en
        }
        startDate
        endDate
      }
    }
  }
`);

/** The posts and terms of an organization, to choose from. A closed post is offered only where it is held already. */
export function useSeats(
  organization: string | null,
  heldPost: string | null,
): { readonly posts: Option[]; readonly terms: Option[] } {
  const { data } = useAnswer(SEATS, { organization: organization ?? '' }, { enabled: organization !== null });
  const { posts = [], terms = [] } = data?.organization ?? {};
  return {
    posts: posts
      .filter(({ id, closedOn }) => !closedOn || id === heldPost)
      .map(({ id, title }) => ({ value: id, label: said(title) })),
    terms: terms.map(({ id, name, startDate, endDate }) => ({
      value: id,
      label: `${said(name)} (${formatDate(startDate)}–${formatDate(endDate)})`,
    })),
  };
}
