/**
 * What the most used passwords are made of, in lower case: words, names, runs of the keyboard (Latin, Russian, Kazakh),
 * and what people here put in. Drawn from the heads of the public lists of leaked passwords and of their Russian part.
 */
const PARTS = `
  password passw0rd p@ssword p@ssw0rd passwort pass1234 qwerty qwertyuiop qwertz azerty asdfgh asdfghjkl zxcvbn zxcvbnm
  qazwsx qazwsxedc 1qaz2wsx 1q2w3e4r 1q2w3e4r5t q1w2e3r4 1q2w3e zaq12wsx qweasd qweasdzxc asdf zxcv qwer
  abc123 abcdef abcdefg abcdefgh abcd1234 a1b2c3 a1b2c3d4 iloveyou ilove loveyou welcome letmein monkey dragon football baseball
  basketball superman batman spiderman starwars pokemon princess sunshine shadow master michael jordan jennifer daniel
  charlie jessica ashley thomas robert hunter killer ranger soccer hockey george andrew joshua matthew anthony
  trustno1 whatever freedom mustang maverick computer internet samsung google facebook instagram whatsapp telegram apple iphone android
  windows microsoft linkedin youtube admin administrator root user guest test testing tester demo default changeme
  changeit secret access login signin letme temporary temp system server manager support office company summer winter spring autumn
  january february march april august september october november december monday friday
  hello world money cookie banana orange chocolate cheese pepper ginger flower purple yellow silver golden diamond lovely
  angel angels babygirl family friends forever always nothing nobody matrix phoenix tigger buster soccer1 chelsea
  arsenal liverpool barcelona juventus ferrari porsche mercedes toyota corolla
  correcthorsebatterystaple correct horse battery staple
  парол пароль пароль123 йцукен йцукенг йцукенгшщз йцу фыва фывапр фывапролдж ячсмит ячсмитьбю
  любовь люблю тебя солнце зайка котик кошка собака наташа настя сергей андрей дмитрий александр алексей максим
  марина светлана татьяна екатерина елена ольга никита привет москва россия спартак зенит динамо футбол
  администратор секрет доступ компьютер интернет работа
  privet lubov natasha nastya sergey andrey dmitriy aleksandr marina svetlana tatyana parol ghbdtn gfhjkm
  қазақстан казахстан казақстан kazakhstan qazaqstan kazahstan алматы almaty астана astana нұрсұлтан нурсултан nursultan
  шымкент shymkent тараз taraz ақтөбе актобе aktobe қарағанды караганда karaganda семей semey атырау atyrau ақтау актау aktau
  жетісу жетысу zhetysu түркістан туркестан turkistan абай abai abay әлихан құпия құпиясөз кұпиясөз kupiya qupiya сәлем салем
  salem махаббат жаным janym zhanym анашым бақыт бакыт baqyt нұрлан нурлан nurlan айгүл айгуль aigul айдана aidana ержан yerzhan
  ассамблея ассамблеясы assembly бірлік бирлик birlik ел халық қхк анк
  әіңғүұқөһ
`
  .trim()
  .split(/\s+/u)
  .sort((a, b) => b.length - a.length);

/** Fewer characters than this beside common parts, runs and repetitions: a guesser has them in no time. */
const OWN_CHARACTERS = 4;

const isNext = (a: string, b: string): boolean => Math.abs(b.codePointAt(0)! - a.codePointAt(0)!) <= 1;

/** Characters that neither repeat nor continue the one before: `aaaa1234` has two of them. */
const withoutRuns = (text: string): string =>
  [...text].filter((each, i, all) => i === 0 || !isNext(all[i - 1]!, each)).join('');

/** True for `Password2024!`, `qwertyqwerty12`, `aaaaaaaaaaaa`, `123456789012`: what is tried first. */
export function isCommonPassword(password: string): boolean {
  const folded = password.normalize('NFC').toLowerCase();
  const rest = PARTS.reduce((left, part) => left.replaceAll(part, ''), folded);
  const own = withoutRuns(rest.replace(/(?:19|20)\d\d/gu, '').replace(/[^\p{L}\p{N}]/gu, ''));
  return own.length < OWN_CHARACTERS || isRepetition(folded);
}

/** `tomato` four times over is as easy as once. */
function isRepetition(text: string): boolean {
  const length = (text + text).indexOf(text, 1);
  return length < text.length && length <= 8;
}
