import { words } from '../../../kernel/words.js';
import {
  asActor, asDate, asEnum, asLocalized, asMoment, asParts, asRecord, asWritten, defineHistory, field, localizedName, type ValueFormatter,
} from '../../../platform/history/index.js'; // prettier-ignore
import type { CertificateContent } from './certificate.content.js';

/** How each part of it is said: none is forgotten. */
type Told<Parts> = Readonly<Record<keyof Parts, ValueFormatter>>;

const day = field(asDate);
const decision: Told<CertificateContent['decision']> = {
  number: asWritten,
  kind: asEnum('AwardDecisionKind'),
  date: asDate,
  body: asLocalized,
  signatory: asWritten,
  signatoryCapacity: asWritten,
  signatoryCapacityRu: asWritten,
};
const content: Told<CertificateContent> = {
  award: asLocalized,
  recipient: asLocalized,
  capacity: asWritten,
  capacityRu: asWritten,
  citation: asWritten,
  citationRu: asWritten,
  wording: asLocalized,
  decision: asParts(decision),
};

defineHistory({
  types: {
    CertificateBook: {
      table: 'certificate_books',
      name: (t, language) =>
        `concat_ws(' ', (SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM award_types k WHERE k.id = ${t('type_id')}),
          ${t('series')})`,
      fields: { typeId: field(asRecord('AwardType')), series: field(asWritten), areaId: field(asRecord('Area')) },
    },
    CertificateForm: {
      table: 'certificate_forms',
      name: (t) =>
        `concat_ws(' ', (SELECT b.series FROM certificate_books b WHERE b.id = ${t('book_id')}), '№', ${t('number')})`,
      fields: {
        bookId: field(asRecord('CertificateBook')),
        number: field(asWritten),
        state: field(asEnum('CertificateFormState')),
        stateReason: field(asWritten),
        receivedOn: day,
        usedOn: day,
        spoiledOn: day,
        lostOn: day,
        destroyedOn: day,
      },
    },
    Certificate: {
      table: 'certificates',
      hangsOn: { Award: 'award_id' },
      name: (t, language) => `coalesce(${t('number')}, (SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM awards a JOIN award_types k ON k.id = a.type_id WHERE a.id = ${t('award_id')}))`,
      fields: {
        awardId: field(asRecord('Award')),
        formId: field(asRecord('CertificateForm')),
        number: field(asWritten),
        copy: field(asWritten),
        replacesId: field(asRecord('Certificate')),
        reason: field(asWritten),
        state: field(asEnum('CertificateState')),
        signedBy: field(asActor, null),
        signedAt: field(asMoment),
        content: field(asParts(content)),
      },
    },
  },
  events: {
    'form.received': words('Бланктерді қабылдау', 'Поступление бланков', 'Forms received'),
    'form.spoiled': words('Бланктің бүлінуі: {record}', 'Порча бланка: {record}', 'Form spoiled: {record}'),
    'form.lost': words('Бланктің жоғалуы: {record}', 'Утрата бланка: {record}', 'Form lost: {record}'),
    'form.destroyed': words('Бланкті жою: {record}', 'Уничтожение бланка: {record}', 'Form destroyed: {record}'),
    'certificate.signed': words('Куәлікке қол қою: {record}', 'Подписание удостоверения: {record}', 'Certificate signed: {record}'),
    'certificate.spoiled': words('Басқа алушыға жазылған куәлікті бүлінген деп тану: {record}', 'Удостоверение признано испорченным, выписано не тому: {record}', 'Certificate spoiled, it named another: {record}'),
    'certificate.duplicated': words('Телнұсқа беру: {record}', 'Выдача дубликата: {record}', 'Duplicate issued: {record}'),
    'certificate.unlinked': words('Куәліктен жеке мәліметті өшіру', 'Удаление личных сведений из удостоверения', 'Personal data taken out of a certificate'),
  },
}); // prettier-ignore
