/** Why a formula of a person's own is not recalculated in the workbench: `calc.stale-<reason>`. */
export const svCalc = {
  'calc.stale-volatile': 'den ändras av sig själv, eller läser celler som bara Excel kan peka ut',
  'calc.stale-function': 'den använder en funktion eller ett namn som inte finns här',
  'calc.stale-external': 'den läser en annan arbetsbok eller flera blad på en gång',
  'calc.stale-array': 'den är en matrisformel',
  'calc.stale-locale': 'resultatet beror på språket i Excel',
  'calc.stale-circular': 'den läser sig själv',
  'calc.stale-too-many': 'arbetsboken har för många formler att räkna om här',
  'calc.stale-precedent': 'den läser en cell som inte är omräknad',
  'calc.stale-no-result': 'den gav inget resultat här',
  'calc.stale-syntax': 'den går inte att läsa',
} as const;
