import { createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { mixColours, PALETTE } from '../../style';

/** The step of Fluent's scale that stands for the brand colour itself. */
const BRAND_STEP = 80;
const STEP_LIST = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160] as const;
/** How far the ends of the scale go towards black and white. */
const DARKEST = 0.8;
const LIGHTEST = 0.95;

function brandStep(step: number): string {
  const navy = PALETTE.tableHeader.fill;
  const distance = (step - BRAND_STEP) / BRAND_STEP;
  return distance < 0
    ? mixColours(navy, '#000000', -distance * DARKEST)
    : mixColours(navy, '#FFFFFF', distance * LIGHTEST);
}

/** Fluent's scale from dark to light around the report's own header colour. */
export const brandVariants = Object.fromEntries(
  STEP_LIST.map((step) => [step, brandStep(step)]),
) as unknown as BrandVariants;

/** Fluent's light theme in the colours of the report sheets. Contrast themes of the system come before it. */
export const paneTheme: Theme = createLightTheme(brandVariants);
