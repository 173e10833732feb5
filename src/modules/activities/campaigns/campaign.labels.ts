import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: {
    campaign: words('Акция', 'Акция', 'Campaign'),
    campaigns: words('Акциялар', 'Акции', 'Campaigns'),
  },
  types: {
    Campaign: {
      label: words('Акция', 'Акция', 'Campaign'),
      fields: {
        occasion: words('Себебі', 'Повод', 'Occasion'),
        occasionPrinted: words('Себебінің сипаттамасы', 'Описание повода', 'Occasion in words'),
        level: words('Деңгейі', 'Уровень', 'Level'),
      },
    },
  },
  enums: {
    CampaignGroup: { label: words('Акцияларды топтау', 'Группировка акций', 'Grouping of campaigns'), values: {} },
    CampaignOrderField: { label: words('Акциялардың реті', 'Порядок акций', 'Order of campaigns'), values: {} },
  },
});
