import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: { proposals: words('Ұсыныстар', 'Предложения', 'Proposals') },
  types: {
    Proposal: {
      label: words('Отырыстағы ұсыныс', 'Предложение на заседании', 'Proposal'),
      fields: {
        author: words('Ұсынған', 'Кто предложил', 'Author'),
        text: words('Мәтіні', 'Текст', 'Text'),
        outcome: words('Нәтижесі', 'Итог', 'Outcome'),
      },
    },
  },
  enums: {
    ProposalOutcome: {
      label: words('Ұсыныстың нәтижесі', 'Итог предложения', 'Outcome of a proposal'),
      values: {
        OPEN: words('қаралуда', 'рассматривается', 'open'),
        ACCEPTED: words('қабылданды', 'принято', 'accepted'),
        DECLINED: words('қабылданбады', 'отклонено', 'declined'),
      },
    },
  },
});
