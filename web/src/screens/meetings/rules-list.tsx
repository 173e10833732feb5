import { Button } from '@mantine/core';
import { IconEdit, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useMe } from '../../api/use-me.js';
import type { MeetingRulesListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { DeedsMenu } from '../../ui/form/deeds-menu.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { useOrganizationKinds } from '../../ui/pick/code-select.js';
import { MeetingsTabs } from './meetings-tabs.js';
import { CorrectRuleForm, DefineRuleForm } from './rule-form.js';

const RULES = graphql(/* GraphQL */ `
  query MeetingRulesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: MeetingRuleFilter
    $orderBy: MeetingRuleOrder
  ) {
    meetingRules(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        ...MeetingRuleShown
      }
    }
  }
`);

type Row = MeetingRulesListQuery['meetingRules']['nodes'][number];
const label = (field: string): string => fieldLabel('MeetingRule', field);

function useRulesList(): ListOf<MeetingRulesListQuery, Row> {
  const { t } = useTranslation('meetings');
  const kinds = useOrganizationKinds('BODY');
  const mayKeep = useMe().can('meetings.rules');
  return {
    list: 'meetingRules',
    title: t('rules.title'),
    document: RULES,
    page: ({ meetingRules }) => meetingRules,
    columns: [
      { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
      { id: 'quorum', header: label('quorum'), exported: ['quorum'], cell: ({ quorum }) => quorum },
      { id: 'majority', header: label('majority'), exported: ['majority'], cell: ({ majority }) => majority },
      {
        id: 'majorityOf',
        header: label('majorityOf'),
        exported: ['majorityOf'],
        cell: ({ majorityOf }) => valueLabel('MajorityOf', majorityOf),
      },
      {
        id: 'validFrom',
        header: label('validFrom'),
        exported: ['validFrom'],
        cell: ({ validFrom }) => formatDate(validFrom) || t('rules.fromBeginning'),
      },
      {
        id: 'statute',
        header: label('statute'),
        exported: ['statute'],
        cell: ({ statute }) => statute?.title,
      },
      ...(mayKeep
        ? [
            {
              id: 'deeds',
              header: t('rules.deeds'),
              exported: [],
              cell: (rule: Row) => (
                <DeedsMenu
                  label={t('rules.deeds')}
                  deeds={[
                    {
                      title: t('rules.correct'),
                      icon: IconEdit,
                      children: (close) => <CorrectRuleForm rule={rule} close={close} />,
                    },
                  ]}
                />
              ),
            },
          ]
        : []),
    ],
    filters: [{ id: 'kind', kind: 'choice', label: label('kind'), options: kinds, means: (eq) => ({ kind: { eq } }) }],
  };
}

/** By which quorum and which majority the bodies of a kind decide, from a day on. */
export function RulesList(): ReactNode {
  const { t } = useTranslation('meetings');
  const { can } = useMe();
  const define = can('meetings.rules') && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => openDialog({ title: t('rules.define'), children: (close) => <DefineRuleForm close={close} /> })}
    >
      {t('rules.define')}
    </Button>
  );
  return (
    <Page title={t('rules.title')} actions={define}>
      <MeetingsTabs />
      <ListView of={useRulesList()} />
    </Page>
  );
}
