const rules = new Intl.PluralRules('en');

/** The English form for a count: `englishPlural(2, { one: 'place', other: 'places' })`. Vietnamese and Chinese have one form only. */
export function englishPlural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return rules.select(count) === 'one' ? forms.one : forms.other;
}
