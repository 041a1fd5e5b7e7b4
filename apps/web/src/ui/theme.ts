import {
  ActionIcon, Alert, Badge, Button, Checkbox, createTheme, type CSSVariablesResolver, Drawer, Kbd, Loader, type MantineColorsTuple,
  Menu, Modal, NumberInput, PasswordInput, SegmentedControl, Select, Skeleton, Table, Tabs, Textarea, TextInput, Tooltip,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { typedDay } from './typed-day';

/** The light variant takes its ground from shade 1 and its text from shade 9; filled takes 7, hover 8 (look.md 9). */
function tuple(soft: string, main: string, hover: string, edge: string): MantineColorsTuple {
  return [soft, soft, edge, edge, main, main, main, main, hover, main];
}

export const stateColours = ['red', 'amber', 'green', 'blue', 'plum', 'grey', 'violet'] as const;
export type StateColour = (typeof stateColours)[number];

export const theme = createTheme({
  colors: {
    petrol: tuple('#E4F0F1', '#0B5563', '#084450', '#A9CDD2'),
    red: tuple('#FCECE9', '#A11D17', '#7F1511', '#E3A9A5'),
    amber: tuple('#FDF1D9', '#7A4A00', '#5F3A00', '#E5C78D'),
    green: tuple('#E6F3EA', '#1C6137', '#144A29', '#A5CDB3'),
    blue: tuple('#E8F0FB', '#1D4F91', '#153D72', '#A8C2E4'),
    plum: tuple('#F8EAF3', '#7D2A62', '#621F4C', '#D6A6C6'),
    grey: tuple('#EFEDE8', '#50575D', '#3C4247', '#C9C6BE'),
    violet: tuple('#EEE8F9', '#4B2E83', '#3A2368', '#C2B1E2'),
  },
  primaryColor: 'petrol',
  primaryShade: 7,
  black: '#1B2329',
  white: '#FFFFFF',
  autoContrast: false,
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Liberation Mono", "DejaVu Sans Mono", Menlo, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.57', lg: '1.5', xl: '1.5' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '30px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '22px' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '10px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow-float)', lg: 'var(--shadow-float)', xl: 'var(--shadow-float)' },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, props) => ({
        root: { '--button-height': props.size === 'xs' ? '28px' : props.size === 'lg' ? '40px' : '32px', '--button-fz': '13px', '--button-padding-x': props.size === 'xs' ? '10px' : '12px' },
      }),
      styles: { label: { fontWeight: 500, overflow: 'visible' } },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'grey', size: 28 } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'xs', tt: 'none', fw: 500 },
      vars: () => ({ root: { '--badge-height': '22px', '--badge-fz': '12px', '--badge-padding-x': '7px' } }),
      styles: { root: { letterSpacing: 0, overflow: 'visible', lineHeight: '18px' }, label: { overflow: 'visible' } },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 2 } }),
    Select: Select.extend({ defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } }),
    NumberInput: NumberInput.extend({ defaultProps: { size: 'sm', decimalSeparator: ',', thousandSeparator: '.' } }),
    DateInput: DateInput.extend({ defaultProps: { size: 'sm', valueFormat: 'DD/MM/YYYY', dateParser: typedDay } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs', withItemsBorders: true, transitionDuration: 0 }, styles: { root: { border: '1px solid var(--control)', padding: 0, background: 'var(--surface)', borderRadius: 6 }, indicator: { borderRadius: 5 }, label: { fontSize: 13, lineHeight: '20px', padding: '4px 12px' } } }),
    Table: Table.extend({ defaultProps: { horizontalSpacing: 8, verticalSpacing: 6, fz: 'sm' } }),
    // In a portal at the end of the page a <header> would be a second banner of the page.
    Modal: Modal.extend({ defaultProps: { attributes: { header: { role: 'presentation' } }, centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 120 }, returnFocus: true }, styles: { content: { background: 'var(--surface)' }, header: { background: 'var(--surface)' } } }),
    Drawer: Drawer.extend({ defaultProps: { attributes: { header: { role: 'presentation' } }, overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 120 }, returnFocus: true }, styles: { content: { background: 'var(--surface)' }, header: { background: 'var(--surface)' } } }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 120 }, withinPortal: true } }),
    Alert: Alert.extend({ defaultProps: { radius: 'md' } }),
    Kbd: Kbd.extend({ defaultProps: { size: 'xs' } }),
    Loader: Loader.extend({ defaultProps: { size: 'xs' } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 'xs' } }),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: false, openDelay: 400 } }),
  },
});

/** Tokens of look.md 2 as CSS variables; the screens use these names, never a hex. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--paper': '#F6F4EF', '--surface': '#FFFFFF', '--subtle': '#FBFAF7',
    '--line': '#E5E1D8', '--line-2': '#D8D4CA', '--control': '#8A8577',
    '--ink': '#1B2329', '--ink-2': '#465059', '--ink-3': '#626A72',
    '--primary': '#0B5563', '--primary-hover': '#084450', '--primary-soft': '#E4F0F1',
    '--focus': '#1463D8',
    '--red': '#A11D17', '--red-soft': '#FCECE9', '--amber': '#7A4A00', '--amber-soft': '#FDF1D9',
    '--green': '#1C6137', '--green-soft': '#E6F3EA', '--blue': '#1D4F91', '--blue-soft': '#E8F0FB',
    '--plum': '#7D2A62', '--plum-soft': '#F8EAF3', '--grey': '#50575D', '--grey-soft': '#EFEDE8',
    '--violet': '#4B2E83', '--violet-soft': '#EEE8F9',
    '--changed': '#FFF4CC', '--changed-edge': '#8A6500',
    '--document-font': '"Liberation Serif", "Times New Roman", Times, serif',
    '--shadow-float': '0 1px 2px rgba(27,35,41,.06), 0 8px 24px rgba(27,35,41,.06)',
  },
  light: {
    '--mantine-color-body': '#F6F4EF',
    '--mantine-color-text': '#1B2329',
    '--mantine-color-dimmed': '#465059',
    '--mantine-color-placeholder': '#626A72',
    '--mantine-color-default-border': '#8A8577',
    '--mantine-color-error': '#A11D17',
    '--mantine-primary-color-light-color': '#0B5563',
  },
  dark: {},
});
