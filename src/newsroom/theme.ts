import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

/** Paper and ink of LOOK: warm greys, one accent, hairlines instead of shadows. */

const ink: MantineColorsTuple = [
  '#f6f4ee',
  '#efece4',
  '#e6e2d7',
  '#dcd7ca',
  '#c9c3b4',
  '#8f897b',
  '#6f6a5e',
  '#5d594f',
  '#3a3731',
  '#1c1b19',
]
const night: MantineColorsTuple = [
  '#ece8de',
  '#d6d1c4',
  '#b1ab9d',
  '#857f72',
  '#3d3a34',
  '#302d28',
  '#1f1d1a',
  '#151412',
  '#100f0d',
  '#0b0a09',
]
const teal: MantineColorsTuple = [
  '#e9f4f3',
  '#cfe5e4',
  '#a8cfcd',
  '#7cc0bd',
  '#57a5a3',
  '#3b9795',
  '#1f7e7d',
  '#12696a',
  '#0b5a5c',
  '#064547',
]
const red: MantineColorsTuple = [
  '#fbeceb',
  '#f6d3d0',
  '#f0b3ae',
  '#f0988f',
  '#e2776d',
  '#d2554a',
  '#c23a2f',
  '#b93026',
  '#b3261e',
  '#8d1b15',
]

/** Layers come at once; their heads are no second banner of the page. */
const layer = {
  transitionProps: { duration: 0 },
  attributes: { header: { role: 'presentation' } },
}

export const theme = createTheme({
  colors: { gray: ink, dark: night, teal, red },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 3 },
  black: '#1c1b19',
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    // The accent is dark by day and light by night; what stands on it turns with it.
    ...(input.variant === 'filled' ? { color: 'var(--on-accent)' } : {}),
  }),
  defaultRadius: 2,
  cursorType: 'pointer',
  fontFamily: "'Vazirmatn Variable', Tahoma, sans-serif",
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.78rem', sm: '0.86rem', md: '0.95rem', lg: '1.05rem', xl: '1.2rem' },
  lineHeights: { xs: '1.5', sm: '1.6', md: '1.65', lg: '1.6', xl: '1.5' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  headings: { fontWeight: '650' },
  components: {
    Modal: { defaultProps: { centered: true, ...layer } },
    Drawer: { defaultProps: layer },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } },
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Radio: { defaultProps: { iconColor: 'var(--on-accent)' } },
  },
})

export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfaf6',
    '--mantine-color-text': '#1c1b19',
    '--mantine-color-dimmed': '#5d594f',
    '--mantine-color-placeholder': '#6f6a5e',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-hover': '#f6f4ee',
    '--mantine-color-default-border': '#c9c3b4',
    '--mantine-color-anchor': '#0b5a5c',
    '--mantine-color-disabled-color': '#6f6a5e',
  },
  dark: {
    '--mantine-color-body': '#151412',
    '--mantine-color-text': '#ece8de',
    '--mantine-color-dimmed': '#b1ab9d',
    '--mantine-color-placeholder': '#a09a8c',
    '--mantine-color-error': '#f0988f',
    '--mantine-color-default': '#1b1917',
    '--mantine-color-default-hover': '#24211e',
    '--mantine-color-default-border': '#4a463f',
    '--mantine-color-anchor': '#7cc0bd',
    '--mantine-color-disabled-color': '#a09a8c',
  },
})
