import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The flag's sky is too light for text: buttons and links take its deep shade, which passes on white. */
const sky: MantineColorsTuple = [
  '#e3f6f9',
  '#cdecf2',
  '#9fd9e4',
  '#6cc4d5',
  '#43b2c8',
  '#2aa7c0',
  '#00afca',
  '#04768c',
  '#046174',
  '#024c5c',
];

/** The kit's own, but for the shade of buttons: white letters are read on it. */
const red: MantineColorsTuple = [
  '#fff5f5',
  '#ffe3e3',
  '#ffc9c9',
  '#ffa8a8',
  '#ff8787',
  '#ff6b6b',
  '#fa5252',
  '#c92a2a',
  '#e03131',
  '#c92a2a',
];

export const theme = createTheme({
  primaryColor: 'sky',
  primaryShade: { light: 7, dark: 7 },
  colors: { sky, red },
  fontFamily: "'Onest Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Onest Variable', system-ui, sans-serif", fontWeight: '700' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A hint below its field keeps the fields of a row in line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
    // A list that opens by itself would lie over what is said beneath its field.
    Select: { defaultProps: { openOnFocus: false } },
    MultiSelect: { defaultProps: { openOnFocus: false } },
    Autocomplete: { defaultProps: { openOnFocus: false } },
    TagsInput: { defaultProps: { openOnFocus: false } },
    Badge: { defaultProps: { tt: 'none', variant: 'light', fw: 500 } },
    // Without a mouse to hover one sees that there is more.
    ScrollArea: { defaultProps: { type: 'auto' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    // The head of a dialog is not that of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
  },
});

const BROWN = '#8a4b00';

/** Mantine's dimmed text, and yellow on yellow, are too pale to be read by everybody. */
export const readable: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[7],
    '--mantine-color-yellow-light-color': BROWN,
  },
  dark: { '--mantine-color-dimmed': colors.dark[1], '--mantine-color-placeholder': colors.dark[1] },
});
