/** robots.txt as RFC 9309 has it, with the site map it names; each complaint one sentence. */
export function robotsComplaints(text: string, site: string | null): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const fields = lines.map((line) => /^([A-Za-z-]+): (\S+)$/u.exec(line));
  const named = fields.filter((field) => field?.[1] === 'Sitemap').map((field) => field?.[2]);
  return [
    ...lines.filter((_, at) => !fields[at]).map((line) => `no field: ${line}`),
    ...(lines[0] === 'User-agent: *' ? [] : ['the first group is not for everyone']),
    ...(lines.some((line) => line.startsWith('Disallow: /')) ? ['something is kept from readers'] : []),
    ...(named.join() === (site === null ? '' : `${site}sitemap.xml`)
      ? []
      : [`the site map is ${named.join() || 'not named'}`]),
  ];
}
