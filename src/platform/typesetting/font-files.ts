/** The cuts that a template may name. Their files are whole fonts: those of the web are cut by script and lack half of the Kazakh letters. */
export const FONTS = [
  'serif',
  'serif-italic',
  'serif-medium',
  'serif-semibold',
  'serif-bold',
  'sans',
  'sans-semibold',
] as const;
export type FontName = (typeof FONTS)[number];

const garamond = (cut: string): string => `@expo-google-fonts/eb-garamond/${cut}/EBGaramond_${cut}.ttf`;
const source = (cut: string): string => `@expo-google-fonts/source-sans-3/${cut}/SourceSans3_${cut}.ttf`;

export const FONT_FILES: Readonly<Record<FontName, string>> = {
  serif: garamond('400Regular'),
  'serif-italic': garamond('400Regular_Italic'),
  'serif-medium': garamond('500Medium'),
  'serif-semibold': garamond('600SemiBold'),
  'serif-bold': garamond('700Bold'),
  sans: source('400Regular'),
  'sans-semibold': source('600SemiBold'),
};
