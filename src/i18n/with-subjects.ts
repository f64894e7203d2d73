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
