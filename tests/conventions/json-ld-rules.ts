/** What a piece of linked data must hold for those who read it; each complaint one sentence. `site` is null where its address is unknown. */

type Data = Readonly<Record<string, unknown>>;

const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/u;
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

export function jsonLdComplaints(data: Data, site: string | null): readonly string[] {
  const type = String(data['@type']);
  const rules = { Dataset: datasetComplaints, Place: placeComplaints, BreadcrumbList: breadcrumbComplaints }[type];
  const context = data['@context'] === 'https://schema.org' ? [] : ['@context is not https://schema.org'];
  if (!rules) return [...context, `${type} is no type the site writes`];
  return [...context, ...rules(data, site)].map((complaint) => `${type}: ${complaint}`);
}

/** An absolute address below the site, or any where the build does not know its own. */
function address(value: unknown, site: string | null): boolean {
  if (typeof value !== 'string' || value === '') return false;
  return site === null || (URL.canParse(value) && value.startsWith(site));
}

function text(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** As search engines for data sets ask it: https://developers.google.com/search/docs/appearance/structured-data/dataset */
function datasetComplaints(data: Data, site: string | null): readonly string[] {
  const { name, description, url, license, creator, distribution, dateModified, version, inLanguage } = data;
  const files = Array.isArray(distribution) ? (distribution as Data[]) : [];
  return [
    ...(text(name) ? [] : ['no name']),
    ...(text(description) && String(description).length >= 50 && String(description).length <= 5000
      ? []
      : ['the description has not 50 to 5000 characters']),
    ...(address(url, site) ? [] : [`url ${url}`]),
    ...(URL.canParse(String(license)) ? [] : [`license ${license}`]),
    ...(text((creator as Data | undefined)?.name) ? [] : ['no creator']),
    ...(ISO_DATE.test(String(dateModified)) ? [] : [`dateModified ${dateModified}`]),
    ...(text(version) && text(inLanguage) ? [] : ['no version or language']),
    ...(files.length > 0 ? [] : ['no distribution']),
    ...files.flatMap((file) => [
      ...(file['@type'] === 'DataDownload' ? [] : [`distribution is a ${file['@type']}`]),
      ...(address(file.contentUrl, site) ? [] : [`contentUrl ${file.contentUrl}`]),
      ...(MEDIA_TYPE.test(String(file.encodingFormat)) ? [] : [`encodingFormat ${file.encodingFormat}`]),
    ]),
  ];
}

function placeComplaints(data: Data, site: string | null): readonly string[] {
  const { name, description, url, geo } = data;
  const { latitude, longitude } = (geo ?? {}) as { latitude?: number; longitude?: number };
  const onEarth = (value: number | undefined, most: number) => typeof value === 'number' && Math.abs(value) <= most;
  return [
    ...(text(name) && text(description) ? [] : ['no name or description']),
    ...(address(url, site) && data['@id'] === url ? [] : [`url ${url}, @id ${data['@id']}`]),
    ...(geo === undefined || (onEarth(latitude, 90) && onEarth(longitude, 180)) ? [] : [`geo ${JSON.stringify(geo)}`]),
  ];
}

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function breadcrumbComplaints(data: Data, site: string | null): readonly string[] {
  const steps = (data.itemListElement ?? []) as Data[];
  return [
    ...(steps.length >= 2 ? [] : ['fewer than two steps']),
    ...steps.flatMap((step, at) => [
      ...(step['@type'] === 'ListItem' && step.position === at + 1
        ? []
        : [`step ${at + 1} has position ${step.position}`]),
      ...(text(step.name) ? [] : [`step ${at + 1} has no name`]),
      ...(address(step.item, site) ? [] : [`step ${at + 1} leads to ${step.item}`]),
    ]),
  ];
}
