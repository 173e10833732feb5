import { Badge, Button } from '@mantine/core';
import { IconTableRow } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { Latest } from '../../ui/activity/latest.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, type Fact } from '../../ui/facts.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { CAMPAIGN_SPEC } from './aid-specs.js';
import { CampaignTotals } from './campaign-totals.js';
import { CAMPAIGN_PAGE, CORRECT_CAMPAIGN, type CampaignOfPage } from './campaigns.document.js';

/** A campaign: what was given, and what of it is not known. */
export function CampaignPage(): ReactNode {
  const { t } = useTranslation('aid');
  const { id } = useParams({ strict: false }) as { id: string };
  const { can } = useMe();
  const answer = useSureAnswer(CAMPAIGN_PAGE, { id, withTotals: can('statistics.read') });
  const { campaign } = answer;
  if (!campaign) return <UnknownScreen />;
  const enter = can('activities.write') && (
    <Button
      component={Link}
      to={`/contributions/enter?campaign=${id}`}
      leftSection={<IconTableRow size={18} aria-hidden />}
    >
      {t('enter')}
    </Button>
  );
  return (
    <WorkPage
      of={CAMPAIGN_SPEC}
      record={campaign}
      title={said(campaign.title) || (campaign.occasionPrinted ?? '')}
      badges={campaign.occasion && <Badge>{said(campaign.occasion.name)}</Badge>}
      when={periodInWords(campaign.startDate, campaign.endDate)}
      facts={factsOf(campaign)}
      correct={CORRECT_CAMPAIGN}
      readAnew={async () => (await ask(CAMPAIGN_PAGE, { id, withTotals: false })).campaign!}
      list="/campaigns"
      main={enter}
      before={<CampaignTotals id={id} answer={answer} />}
    >
      <Latest
        title={fieldLabel('Campaign', 'events')}
        type="Event"
        total={campaign.events.totalCount}
        all={`/events?campaign=${id}`}
        rows={campaign.events.nodes.map(({ id: event, title, startDate, area }) => ({
          id: event,
          name: said(title),
          about: [formatDate(startDate), said(area?.name)].filter(Boolean).join(' · '),
        }))}
      />
    </WorkPage>
  );
}

function factsOf(campaign: CampaignOfPage): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('Campaign', field, value, campaign.hiddenFields);
  return [
    fact('occasion', said(campaign.occasion?.name)),
    fact('occasionPrinted', campaign.occasionPrinted),
    fact('level', said(campaign.level?.name)),
    fact('furtherAreas', campaign.furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact('note', campaign.note),
  ];
}
