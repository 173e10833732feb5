import { formatDate } from '../../../kernel/said-date.js';
import { signedNumber } from '../../../kernel/signed-number.js';
import { valueLabel } from '../../../platform/labels/index.js';
import type { Paper, Text } from '../../../platform/typesetting/index.js';
import { inBoth, type Printed } from '../languages.js';
import type { AttendanceSaid, Beside, ResolutionSaid, Sitting } from './sitting.js';

type Row = Readonly<Record<string, Text | null>>;
type Names = Parameters<typeof inBoth>[0];

const WORDS = {
  chair: { kk: 'Төрағалық етуші', ru: 'Председатель' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь' },
  openedBy: { kk: 'Отырысты ашқан', ru: 'Заседание открыл(а)' },
  present: { kk: 'Қатысқандар', ru: 'Присутствовали' },
  excused: { kk: 'Себепті келмегендер', ru: 'Отсутствовали по уважительной причине' },
  absent: { kk: 'Келмегендер', ru: 'Отсутствовали' },
  guests: { kk: 'Шақырылғандар', ru: 'Приглашённые' },
  quorum: { kk: 'Кворум', ru: 'Кворум' },
  agenda: { kk: 'Күн тәртібі', ru: 'Повестка дня' },
  speaks: { kk: 'Баяндамашы', ru: 'Докладчик' },
  proposal: { kk: 'Ұсыныс', ru: 'Предложение' },
  resolution: { kk: 'Шешім', ru: 'Решение' },
  vote: { kk: 'Дауыс беру', ru: 'Голосование' },
  assignment: { kk: 'Тапсырма', ru: 'Поручение' },
  due: { kk: 'мерзімі', ru: 'срок' },
  deputy: { kk: 'орнына', ru: 'за' },
} as const;
const LINE = '____________________';

/** Says a sitting in one language, as its papers need it. */
export class SittingPapers {
  constructor(
    private readonly sitting: Sitting,
    private readonly beside: Beside,
    private readonly language: Printed,
  ) {}

  invitation(): Paper {
    const rows = this.items().map(({ number, title, speakers }) => ({
      order: number,
      item: this.said(title),
      speakers: speakers.map((each) => this.named(each.person?.displayName, each.capacity)).join('; '),
    }));
    return this.paper(rows);
  }

  /** Whoever is excused has no line to sign on. */
  attendance(): Paper {
    const rows = this.beside.attendances.map((each, at) => ({
      order: String(at + 1),
      name: each.person?.displayName ?? each.name,
      capacity: this.capacityOf(each),
      excused: each.status === 'EXCUSED' ? each.reason : null,
      signature: each.status === 'EXCUSED' ? '–' : '____________',
    }));
    return this.paper(rows);
  }

  minutes(): Paper {
    const { chair, secretary, openedBy, bodies, proposals } = this.sitting;
    return this.paper([
      ...this.row('chair', chair?.displayName),
      ...this.row('secretary', secretary?.displayName),
      ...this.row('openedBy', openedBy?.displayName),
      ...this.row('present', this.namesOf((each) => each.body !== null && isThere(each))),
      ...this.row('excused', this.namesOf((each) => each.body !== null && each.status === 'EXCUSED')),
      ...this.row('absent', this.namesOf((each) => each.body !== null && each.status === 'ABSENT')),
      ...this.row('guests', this.namesOf((each) => each.body === null && isThere(each))),
      ...bodies.flatMap(({ quorum }) => this.row('quorum', this.said(quorum))),
      ...this.items().map((item) => this.itemRow(item)),
      ...proposals.flatMap(({ text, author }) => this.row('proposal', this.named(this.said(text), author?.displayName))),
      ...this.beside.resolutions.flatMap((each) => this.resolutionRows(each)),
      ...this.assignmentRows(null),
      ...this.signatures(),
    ]); // prettier-ignore
  }

  /** One resolution, with those who sign that it stands so in the minutes. */
  extract(id: string): Paper {
    const found = this.beside.resolutions.filter((each) => each.id === id);
    return this.paper([...found.flatMap((each) => this.resolutionRows(each)), ...this.signatures()]);
  }

  private paper(rows: readonly Row[]): Paper {
    const { bodies, number, date, startsAt, facility, place } = this.sitting;
    const when = [date && formatDate(date, this.language), startsAt].filter(Boolean).join(', ');
    const numbered = number && signedNumber(number);
    const where = [facility ? this.said(facility.name) : null, facility?.address ?? null, place && this.said(place)];
    const said = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ') || '–';
    const body = bodies.map(({ organization }) => this.said(organization.name)).join('; ');
    return {
      languages: [this.language],
      values: { body, line: said(numbered, when, ...where), short: said(numbered, when), rows },
    };
  }

  private resolutionRows({ id, number, text, vote, outcome }: ResolutionSaid): Row[] {
    const about = [WORDS.resolution[this.language], number && signedNumber(number)].filter(Boolean);
    const verdict = valueLabel('ResolutionOutcome', outcome)![this.language];
    return [
      { about: about.join(' '), text: `${this.said(text)} (${verdict})` },
      ...(vote ? this.row('vote', this.said(vote)) : []),
      ...this.assignmentRows(id),
    ];
  }

  /** What is to be done by a resolution; null: what was given beside all. */
  private assignmentRows(resolution: string | null): Row[] {
    const found = this.beside.assignments.filter((each) => (each.resolution?.id ?? null) === resolution);
    return found.flatMap(({ text, dueOn, addressees }) => {
      const names = addressees.map(({ organization, person }) =>
        organization ? this.said(organization.name) : person?.displayName,
      );
      const due = dueOn && `${WORDS.due[this.language]}: ${formatDate(dueOn, this.language)}`;
      const more = [...names, due].filter(Boolean).join('; ');
      return this.row('assignment', [this.said(text), more].filter(Boolean).join(' – '));
    });
  }

  private signatures(): Row[] {
    const { chair, secretary } = this.sitting;
    const line = (of: 'chair' | 'secretary', name: string | undefined): Row => ({
      about: WORDS[of][this.language],
      text: [LINE, name].filter(Boolean).join(' '),
    });
    return [line('chair', chair?.displayName), line('secretary', secretary?.displayName)];
  }

  private items(): Sitting['agenda'] {
    return this.sitting.agenda.filter(({ amendment }) => amendment !== 'WITHDRAWN');
  }

  private itemRow({ number, title, speakers }: Sitting['agenda'][number]): Row {
    const names = speakers.map((each) => this.named(each.person?.displayName, each.capacity)).filter(Boolean);
    const speaking = names.length > 0 ? ` ${WORDS.speaks[this.language]}: ${names.join('; ')}.` : '';
    return { about: `${WORDS.agenda[this.language]}, ${number}`, text: `${this.said(title)}.${speaking}` };
  }

  private row(about: keyof typeof WORDS, text: string | null | undefined): Row[] {
    return text ? [{ about: WORDS[about][this.language], text }] : [];
  }

  private namesOf(wanted: (each: AttendanceSaid) => boolean): string {
    return this.beside.attendances
      .filter(wanted)
      .map((each) =>
        this.named(each.person?.displayName ?? each.name, each.body === null ? this.capacityOf(each) : each.reason),
      )
      .filter(Boolean)
      .join('; ');
  }

  /** As printed; of a member the title of the post, of a deputy for whom he came. */
  private capacityOf({ capacity, membership, deputyFor }: AttendanceSaid): string | null {
    if (capacity) return capacity;
    if (deputyFor)
      return this.language === 'kk'
        ? `${deputyFor.displayName} ${WORDS.deputy.kk}`
        : `${WORDS.deputy.ru} ${deputyFor.displayName}`;
    return membership?.capacity ?? (membership?.post ? this.said(membership.post.title) : null);
  }

  private named(name: string | null | undefined, more: string | null | undefined): string {
    return [name, more && `(${more})`].filter(Boolean).join(' ');
  }
  private said(names: Names): string {
    return inBoth(names)[this.language];
  }
}

const isThere = ({ status }: AttendanceSaid): boolean => status === 'PRESENT' || status === 'REMOTE';
