import { type CSSVariablesResolver, type MantineTheme, type VariantColorsResolver, createTheme } from '@mantine/core';

/** Mantine speaks in our tokens: components keep their behaviour, colours and sizes come from tokens.css in both modes. */
const colours: Record<string, string> = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--action)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-primary-color-filled': 'var(--action)',
  '--mantine-primary-color-filled-hover': 'var(--action-hover)',
  '--mantine-primary-color-contrast': 'var(--on-action)',
};

export const tokensForMantine: CSSVariablesResolver = () => ({ variables: {}, light: colours, dark: colours });

const variants: VariantColorsResolver = ({ variant }) => {
  if (variant === 'filled')
    return {
      background: 'var(--action)',
      hover: 'var(--action-hover)',
      color: 'var(--on-action)',
      border: '1px solid var(--action)',
    };
  if (variant === 'outline')
    return {
      background: 'var(--surface)',
      hover: 'var(--action-tint)',
      color: 'var(--action)',
      border: '1px solid var(--action)',
    };
  return { background: 'transparent', hover: 'var(--action-tint)', color: 'var(--action)', border: '1px solid transparent' };
};

const body = { fontSize: 'var(--fs-13)' };

export const theme: Partial<MantineTheme> = createTheme({
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  primaryShade: 8,
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  defaultRadius: 6,
  focusClassName: 'focus-ring',
  variantColorResolver: variants,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { ...body, height: 34, fontWeight: 600, padding: '0 14px' } } },
    Popover: { defaultProps: { radius: 10, shadow: 'md' } },
    Menu: { defaultProps: { radius: 10, shadow: 'md' }, styles: { item: body } },
  },
}) as Partial<MantineTheme>;
