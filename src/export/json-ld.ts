import type { RecordIndex } from '../model/record-index.ts';
import { RECORD_LICENCE_URL } from './licence.ts';

/** A piece of linked data, to be written as `application/ld+json`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Where things are, and what the site calls itself, in the language of the page. */
export interface JsonLdSite {
  /** Absolute address of the site with a closing slash; relative (`../../`) where the build does not know it. */
  readonly base: string;
  readonly lang: string;
  readonly product: string;
}

const CONTEXT = 'https://schema.org';

/** Formats a data set is offered in, by the ending of the file. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  csv: 'text/csv',
  zip: 'application/zip',
};

/** The record as a data set with every file it can be had in. `description` as in the page's head. */
export function datasetJsonLd(
  { base, lang, product }: JsonLdSite,
  index: RecordIndex,
  description: string,
  files: readonly string[],
): JsonLd {
  const { asOf, edition } = index.record;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: product,
    description,
    url: `${base}${lang}/`,
    inLanguage: lang,
    version: edition,
    dateModified: asOf,
    license: RECORD_LICENCE_URL,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: product, url: base },
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: '19.8 101.5 25.9 108.8' } },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.slice(file.lastIndexOf('/') + 1),
      contentUrl: `${base}downloads/${file}`,
      encodingFormat: MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    })),
  };
}

/** A place of the record; without a known position it has no `geo`. Null for an id the record does not have. */
export function placeJsonLd(
  { base, lang }: JsonLdSite,
  index: RecordIndex,
  id: string,
  description: string,
): JsonLd | null {
  const place = index.placeById.get(id);
  if (!place) return null;
  const { names, geometry } = place;
  const own = names[index.record.lang] ?? names.en;
  const others = [...new Set([...Object.values(names), ...place.aliases])].filter((name) => name !== own);
  const point = geometry?.type === 'Point' ? geometry.coordinates : null;
  return {
    '@context': CONTEXT,
    '@type': 'Place',
    '@id': `${base}${lang}/places/${id}/`,
    name: own,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description,
    url: `${base}${lang}/places/${id}/`,
    ...(point ? { geo: { '@type': 'GeoCoordinates', latitude: point[1], longitude: point[0] } } : {}),
    containedInPlace: place.provinces.map((province) => ({
      '@type': 'AdministrativeArea',
      name: index.provinceById.get(province)?.name ?? province,
    })),
    subjectOf: { '@type': 'Dataset', url: `${base}${lang}/`, version: index.record.edition },
  };
}

/** The way down to a page. The last one is the page itself. */
export function breadcrumbJsonLd(
  { base }: JsonLdSite,
  steps: readonly { readonly name: string; readonly path: string }[],
): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: `${base}${path}`,
    })),
  };
}

/** As a script element. No text of the record can end it: `<` is written as an escape. */
export function jsonLdScript(data: JsonLd): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
