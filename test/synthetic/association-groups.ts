/** Whose culture an association keeps: one group or two neighbours, with the Russian adjective for its name. */
export interface Served {
  readonly codes: readonly string[];
  readonly weight: number;
  readonly adjectiveRu: string;
}

const SHARES: readonly (readonly [codes: string, weight: number, adjectiveRu: string])[] = [
  ['russian', 9, 'Русское'], ['uzbek', 7, 'Узбекское'], ['uyghur', 7, 'Уйгурское'], ['german', 8, 'Немецкое'],
  ['korean', 8, 'Корейское'], ['turkish', 7, 'Турецкое'], ['azerbaijani', 6, 'Азербайджанское'], ['tatar', 6, 'Татарское'],
  ['tatar bashkir', 5, 'Татаро-башкирское'], ['ukrainian', 6, 'Украинское'], ['polish', 5, 'Польское'],
  ['belarusian', 4, 'Белорусское'], ['dungan', 5, 'Дунганское'], ['kurdish', 5, 'Курдское'],
  ['chechen ingush', 5, 'Чечено-ингушское'], ['chechen', 1, 'Чеченское'], ['ingush', 1, 'Ингушское'],
  ['armenian', 4, 'Армянское'], ['greek', 4, 'Греческое'], ['jewish', 4, 'Еврейское'], ['kyrgyz', 4, 'Кыргызское'],
  ['tajik', 3, 'Таджикское'], ['georgian', 2, 'Грузинское'], ['bulgarian', 2, 'Болгарское'], ['kazakh', 3, 'Казахское'],
  ['karakalpak', 1.5, 'Каракалпакское'], ['iranian', 1.5, 'Иранское'], ['lezgin', 2, 'Лезгинское'],
  ['moldovan', 1.5, 'Молдавское'], ['karachay balkar', 1.5, 'Карачаево-балкарское'], ['ossetian', 1, 'Осетинское'],
  ['avar', 0.7, 'Аварское'], ['chuvash', 1, 'Чувашское'], ['gagauz', 0.6, 'Гагаузское'], ['dargin', 0.6, 'Даргинское'],
  ['kumyk', 0.5, 'Кумыкское'], ['nogai', 0.6, 'Ногайское'], ['lithuanian', 0.5, 'Литовское'], ['latvian', 0.3, 'Латышское'],
  ['estonian', 0.3, 'Эстонское'], ['crimean_tatar', 0.6, 'Крымско-татарское'], ['bashkir', 0.6, 'Башкирское'],
]; // prettier-ignore

export const SERVED: readonly Served[] = SHARES.map(([codes, weight, adjectiveRu]) => ({
  codes: codes.split(' '),
  weight,
  adjectiveRu,
}));
