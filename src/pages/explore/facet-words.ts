import type { Dictionary } from '../../i18n/dictionary.ts';
import { wordFor } from '../../i18n/record-words.ts';
import type { Facet } from '../../model/facet-table.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { documentShort } from '../../ui/document-short.ts';

/** The word for one value of a facet, in the reader's language; the value itself where the record does not know it. */
export function facetValueWord(dict: Dictionary, index: RecordIndex, facet: Facet, value: string): string {
  const { record } = dict;
  switch (facet) {
    case 'layers':
      return Object.hasOwn(record.layers, value) ? record.layers[value as keyof typeof record.layers].short : value;
    case 'status':
      return wordFor(record.statuses, value);
    case 'plan': {
      const document = index.documentById.get(value);
      return document ? documentShort(dict, document) : value;
    }
    case 'agency':
      return index.agencyById.get(value)?.name ?? value;
    case 'country':
      return wordFor(record.countries, value);
    case 'province': {
      const province = index.provinceById.get(value);
      if (!province) return value;
      // Old units often share their name with the unit of today.
      return province.until ? `${province.name} (–${province.until.slice(0, 4)})` : province.name;
    }
    case 'topic':
      return wordFor(record.themes, value);
  }
}
