/** What a page's head must say of itself to others, where the site knows its own address. Each complaint one sentence. */
export function headComplaints(head: string, site: string, path: string): readonly string[] {
  const one = (pattern: RegExp) => [...head.matchAll(pattern)].map(([, value = '']) => value);
  const address = `${site}${path}`;
  const languages = new Map(
    [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/gu)].map(([, lang, href]) => [
      lang,
      href,
    ]),
  );
  const [lang = '', ...rest] = path.split('/');
  const inLanguage = (other: string) => `${site}${[other, ...rest].join('/')}`;
  const description = one(/<meta name="description" content="([^"]*)">/gu)[0] ?? '';
  const cards = one(/<meta (?:name|property)="og:image" content="([^"]*)">/gu);
  return [
    ...(one(/<link rel="canonical" href="([^"]+)">/gu).join() === address ? [] : ['the canonical address is another']),
    ...(one(/<meta property="og:url" content="([^"]+)">/gu).join() === address ? [] : ['og:url is another']),
    ...['vi', 'en', 'zh']
      .filter((each) => languages.get(each) !== inLanguage(each))
      .map((each) => `no hreflang ${each}`),
    ...(languages.get('x-default') === inLanguage('vi') ? [] : ['x-default is not Vietnamese']),
    ...(['vi', 'en', 'zh'].includes(lang) ? [] : [`no language ${lang}`]),
    ...(one(/<title>([^<]*)<\/title>/gu)[0] ? [] : ['no title']),
    ...(lettersOf(description) >= 25 && description.length <= 400
      ? []
      : [`the description has ${description.length} letters`]),
    ...(cards.length === 1 && cards[0]?.startsWith(`${site}share/`) ? [] : [`og:image ${cards}`]),
    ...(head.includes('<meta property="og:image:width" content="1200">') ? [] : ['no width of the picture']),
    ...(head.includes('<meta property="og:image:height" content="630">') ? [] : ['no height of the picture']),
    ...(head.includes('<meta name="twitter:card" content="summary_large_image">') ? [] : ['no twitter:card']),
  ];
}

/** Length of a text as a reader of Latin letters would see it: a Han character says what takes two of them. */
function lettersOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** The linked data in a head. */
export function linkedDataIn(head: string): readonly Readonly<Record<string, unknown>>[] {
  return [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(([, json = '']) =>
    JSON.parse(json),
  );
}
