import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useListSearch } from '../../ui/list/list-search.js';
import { NewRecord } from '../../ui/record-form/new-record.js';
import { RECORD_CONTEST } from './contests.document.js';
import { RECORD_MEMORANDUM } from './memoranda.document.js';
import { RECORD_PROGRAMME } from './programmes.document.js';
import { RECORD_PROJECT } from './projects.document.js';
import { CONTEST_SPEC, MEMORANDUM_SPEC, PROGRAMME_SPEC, PROJECT_SPEC } from './specs.js';

function useWords(name: string): { title: string; recorded: string; list: string } {
  const { t } = useTranslation('programmes');
  return { title: t(`${name}.record`), recorded: t(`${name}.recorded`), list: `/${name}` };
}

export const RecordProgramme = (): ReactNode => {
  const { parent } = useListSearch().search;
  return (
    <NewRecord
      of={PROGRAMME_SPEC}
      document={RECORD_PROGRAMME}
      {...(parent && { begun: { parentId: parent } })}
      {...useWords('programmes')}
    />
  );
};

/** What belongs to a programme, when one comes from it. */
function useOfProgramme(): { readonly begun?: { readonly programmeId: string } } {
  const { programme } = useListSearch().search;
  return programme ? { begun: { programmeId: programme } } : {};
}
export const RecordProject = (): ReactNode => (
  <NewRecord of={PROJECT_SPEC} document={RECORD_PROJECT} {...useOfProgramme()} {...useWords('projects')} />
);
export const RecordContest = (): ReactNode => (
  <NewRecord of={CONTEST_SPEC} document={RECORD_CONTEST} {...useOfProgramme()} {...useWords('contests')} />
);
export const RecordMemorandum = (): ReactNode => (
  <NewRecord of={MEMORANDUM_SPEC} document={RECORD_MEMORANDUM} {...useWords('memoranda')} />
);
