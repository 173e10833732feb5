import { Alert, Badge, Button, Group } from '@mantine/core';
import { IconExternalLink, IconQrcode } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import type { CertificatePageQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { typeLabel, valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { Section } from '../../../ui/section.js';
import '../fragments.js';
import { LaterSection } from '../later-section.js';
import { nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';
import { CertificatePreview } from './certificate-preview.js';

const CERTIFICATE = graphql(/* GraphQL */ `
  query CertificatePage($id: ID!) {
    certificate(id: $id) {
      id
      version
      number
      copy
      state
      reason
      signedAt
      printPath
      checkPath
      availableActions
      hiddenFields
      replaces {
        id
        number
      }
      form {
        number
        book {
          id
          series
        }
      }
      award {
        id
        status
        type {
          code
          name {
            kk
            ru
            en
          }
        }
        recipient {
          ...RecipientName
        }
      }
    }
  }
`);
const DUPLICATE = graphql(/* GraphQL */ `
  mutation IssueDuplicate($input: IssueDuplicateInput!) {
    issueDuplicate(input: $input) {
      certificate {
        id
      }
      ...Told
    }
  }
`);
type Certificate = NonNullable<CertificatePageQuery['certificate']>;

/** One paper: what is printed, how it stands, and the page by which anybody checks it. */
export function CertificatePage(): ReactNode {
  const { t } = useTranslation('awards');
  const { certificateId: id } = useParams({ strict: false }) as { certificateId: string };
  const { certificate } = useSureAnswer(CERTIFICATE, { id });
  if (!certificate) return <UnknownScreen />;
  const { number, state, award, printPath } = certificate;
  return (
    <Page
      title={[typeLabel('Certificate'), number].filter(Boolean).join(' ')}
      about={
        <Group gap="xs" mt={4}>
          <StateBadge of="CertificateState" state={state} />
          {award && award.status !== 'VALID' && (
            <Badge color="red">{t('certificate.ofAward', { status: valueLabel('AwardStatus', award.status) })}</Badge>
          )}
        </Group>
      }
      actions={<Deeds of={certificate} />}
    >
      <Section title={t('aboutIt')}>
        <About of={certificate} />
      </Section>
      {printPath ? (
        <CertificatePreview address={printPath} type={award?.type.code} />
      ) : (
        <Alert color="gray">
          {t(certificate.hiddenFields.includes('printPath') ? 'common:hidden' : 'certificate.notPrinted')}
        </Alert>
      )}
      <LaterSection title={t('history')}>
        <HistoryPanel of={id} />
      </LaterSection>
    </Page>
  );
}

function About({ of }: { readonly of: Certificate }): ReactNode {
  const { award, form, replaces } = of;
  const fact = (field: string, value: ReactNode): ReturnType<typeof factOf> =>
    factOf('Certificate', field, value, of.hiddenFields);
  return (
    <Facts
      facts={[
        fact(
          'award',
          award && (
            <RecordLink type="Award" id={award.id}>
              {[nameOf(award.recipient), said(award.type.name)].filter(Boolean).join(' – ')}
            </RecordLink>
          ),
        ),
        fact('copy', of.copy),
        fact('signedAt', formatMoment(of.signedAt)),
        fact(
          'form',
          form && (
            <RecordLink type="CertificateBook" id={form.book.id}>
              {[form.book.series, form.number].filter(Boolean).join(' ')}
            </RecordLink>
          ),
        ),
        fact('reason', of.reason),
        fact(
          'replaces',
          replaces && (
            <RecordLink type="Certificate" id={replaces.id}>
              {replaces.number ?? typeLabel('Certificate')}
            </RecordLink>
          ),
        ),
      ]}
    />
  );
}

function Deeds({ of }: { readonly of: Certificate }): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const { checkPath, printPath } = of;
  const duplicate = capital(valueLabel('CertificateAction', 'ISSUE_DUPLICATE'));
  return (
    <>
      {printPath && (
        <Button
          component="a"
          variant="default"
          href={`${printPath}?languages=kk`}
          target="_blank"
          leftSection={<IconExternalLink size={18} aria-hidden />}
        >
          {t('certificate.open')}
        </Button>
      )}
      {checkPath && (
        <Button
          component="a"
          variant="default"
          href={checkPath}
          target="_blank"
          leftSection={<IconQrcode size={18} aria-hidden />}
        >
          {t('certificate.check')}
        </Button>
      )}
      {of.availableActions.includes('ISSUE_DUPLICATE') && (
        <CommandDialog title={duplicate}>
          {(close) => (
            <SimpleDeed
              document={DUPLICATE}
              input={(reason) => ({ id: of.id, expectedVersion: of.version, reason: reason ?? '' })}
              about={t('certificate.duplicateAbout')}
              deed={duplicate}
              reason="required"
              done={({ certificate }) => void navigate({ to: `/awards/certificates/${certificate!.id}` as string })}
              close={close}
            />
          )}
        </CommandDialog>
      )}
    </>
  );
}
