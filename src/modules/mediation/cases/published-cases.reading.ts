import { BASE } from '../../../kernel/publishing.js';
import type { Published } from '../../../platform/reading/index.js';

/** By what cases are counted for whoever may not read them: by one thing in each year, never by two. */
export const publishedCases: Published = {
  table: 'published_cases',
  whole: true,
  columns: {
    RECEIVED_YEAR: 'received_year',
    CABINET: 'cabinet_id',
    RECEIVED_MONTH: 'received_month',
    KIND: 'kind_id',
    COURSE: 'course',
    OUTCOME: 'outcome',
  },
  subjects: { CABINET: 'CABINET', RECEIVED_MONTH: 'MONTH', KIND: 'KIND', COURSE: 'COURSE', OUTCOME: 'OUTCOME' },
  base: BASE,
};
