import { BASE } from '../../kernel/publishing.js';
import type { Reading } from '../../platform/reading/index.js';

export const BIRTH = 'BIRTH';
export const ETHNICITY = 'ETHNICITY';

/** Which groups of people are counted for whoever may not see the values. No finer ones: of a year there are too few in a region. */
export const publishedNumbers: NonNullable<Reading['published']> = {
  table: 'published_numbers',
  columns: {
    REGION: 'region_id',
    BIRTH_DECADE: 'birth_decade',
    AGE_BAND: 'age_band',
    ETHNIC_GROUP: 'ethnic_group_id',
  },
  subjects: { BIRTH_DECADE: BIRTH, AGE_BAND: BIRTH, ETHNIC_GROUP: ETHNICITY },
  base: BASE,
};
