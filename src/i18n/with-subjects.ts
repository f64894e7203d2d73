/** Text templates whose `{SUBJECT}` is filled once per subject: key `<prefix>.<subject>.<base>`. */
export type SubjectTexts<Prefix extends string, Subject extends string, Base extends string> = Readonly<
  Record<`${Prefix}.${Subject}.${Base}`, string>
>;

/**
 * One text per subject and template, so that a sentence that differs in its subject only is written once:
 * `withSubjects('forklaring', { utfall: 'Utfall' }, { helt: '{SUBJECT} {varde} …' })`.
 */
export function withSubjects<Prefix extends string, Subject extends string, Base extends string>(
  prefix: Prefix,
  wordBySubject: Readonly<Record<Subject, string>>,
  templateByBase: Readonly<Record<Base, string>>,
): SubjectTexts<Prefix, Subject, Base> {
  const textByKey: Record<string, string> = {};
  for (const [subject, word] of Object.entries<string>(wordBySubject)) {
    for (const [base, template] of Object.entries<string>(templateByBase)) {
      textByKey[`${prefix}.${subject}.${base}`] = template.replace('{SUBJECT}', word);
    }
  }
  return textByKey as SubjectTexts<Prefix, Subject, Base>;
}

/** Templates twice over: as they are for any unit, and as `<base>Procent` for percentages. */
export type UnitTexts<Base extends string> = Readonly<Record<Base | `${Base}Procent`, string>>;

/**
 * Sentences with a distance in them: `{AVSTAND}` and `{GRANS}` become a figure with its unit, or, under the key
 * `<base>Procent`, percentage points, since the distance between two percentages is not a percentage.
 */
export function withUnits<Base extends string>(
  points: string,
  templateByBase: Readonly<Record<Base, string>>,
): UnitTexts<Base> {
  const textByBase: Record<string, string> = {};
  for (const [base, template] of Object.entries<string>(templateByBase)) {
    const write = (unit: string) =>
      template.replace('{AVSTAND}', `{miss}${unit}`).replace('{GRANS}', `{grans}${unit}`);
    textByBase[base] = write('{malenhet}');
    textByBase[`${base}Procent`] = write(points);
  }
  return textByBase as UnitTexts<Base>;
}
