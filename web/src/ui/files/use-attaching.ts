import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { sentenceOf } from '../../api/sentence-of.js';
import { useCommand } from '../../api/use-command.js';
import { upload } from './upload.js';

const ATTACH = graphql(/* GraphQL */ `
  mutation AttachFile($input: AttachFileInput!) {
    attachFile(input: $input) {
      ...Told
    }
  }
`);

export interface Coming {
  readonly name: string;
  /** How much of it is over: 0 to 1. */
  readonly share: number;
  /** Why it was not taken. */
  readonly refused?: string;
}
interface Attaching {
  readonly coming: readonly Coming[];
  readonly busy: boolean;
  readonly attach: (files: readonly File[]) => Promise<void>;
}

/** Brings files one after the other and hangs each on the record; what is refused is told, the others come all the same. */
export function useAttaching(recordId: string): Attaching {
  const { t } = useTranslation();
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const [busy, setBusy] = useState(false);
  const { run } = useCommand(ATTACH);

  const bring = async (file: File, told: (share: number) => void): Promise<string | undefined> => {
    try {
      const { id } = await upload(file, told);
      const payload = await run({ recordId, fileId: id });
      return payload?.problems.map(({ message }) => message).join(' ') || undefined;
    } catch (error) {
      return sentenceOf(error, t);
    }
  };
  const attach = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setComing(files.map(({ name }) => ({ name, share: 0 })));
    for (const [place, file] of files.entries()) {
      const change = (next: Partial<Coming>): void =>
        setComing((all) => all.map((each, at) => (at === place ? { ...each, ...next } : each)));
      const refused = await bring(file, (share) => change({ share }));
      change({ share: 1, ...(refused && { refused }) });
    }
    setComing((all) => all.filter(({ refused }) => refused));
    setBusy(false);
  };
  return { coming, busy, attach };
}
