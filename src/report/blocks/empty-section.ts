/** What stands in a section that has nothing to tell ("Ej aktuellt."). */
export interface EmptySectionBlock {
  readonly kind: 'emptySection';
  readonly text: string;
}
