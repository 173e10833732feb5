import { IconLockOff, IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AccessAnswer } from '../../../gql/graphql.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';

const GRANT = graphql(/* GraphQL */ `
  mutation AdminGrantAccessRequest($input: GrantAccessRequestInput!) {
    grantAccessRequest(input: $input) {
      accessRequest {
        id
      }
      ...Told
    }
  }
`);
const REFUSE = graphql(/* GraphQL */ `
  mutation AdminRefuseAccessRequest($input: RefuseAccessRequestInput!) {
    refuseAccessRequest(input: $input) {
      accessRequest {
        id
      }
      ...Told
    }
  }
`);
const REVOKE = graphql(/* GraphQL */ `
  mutation AdminRevokeAccess($input: RevokeAccessInput!) {
    revokeAccess(input: $input) {
      accessRequest {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly request: {
    readonly id: string;
    readonly version: number;
    readonly answer: AccessAnswer | null;
    readonly requestedBy: string;
    /** Null for the office that asks: it does not answer itself. */
    readonly person: unknown;
  };
}

export function RequestMenu({ request: { id, version, answer, requestedBy, person } }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const input = { id, expectedVersion: version };
  const waits = answer === null && person !== null;
  return (
    <DeedsMenu
      label={`${t('deeds')}: ${requestedBy}`}
      deeds={[
        waits && {
          title: t('request.grant'),
          icon: IconThumbUp,
          children: (close) => (
            <SimpleDeed
              document={GRANT}
              input={(reason) => ({ ...input, reason })}
              about={t('request.grantAbout')}
              deed={t('request.grant')}
              reason="optional"
              close={close}
            />
          ),
        },
        waits && {
          title: t('request.refuse'),
          icon: IconThumbDown,
          children: (close) => (
            <SimpleDeed
              document={REFUSE}
              input={(reason) => ({ ...input, reason: reason ?? '' })}
              about={t('request.refuseAbout')}
              deed={t('request.refuse')}
              reason="required"
              danger
              close={close}
            />
          ),
        },
        answer === 'GRANTED' && {
          title: t('request.revoke'),
          icon: IconLockOff,
          danger: true,
          children: (close) => (
            <SimpleDeed
              document={REVOKE}
              input={(reason) => ({ ...input, reason: reason ?? '' })}
              about={t('request.revokeAbout')}
              deed={t('request.revoke')}
              reason="required"
              danger
              close={close}
            />
          ),
        },
      ]}
    />
  );
}
