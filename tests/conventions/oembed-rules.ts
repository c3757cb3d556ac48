/** A `rich` answer of oEmbed 1.0 (https://oembed.com, section 2.3.4); each complaint one sentence. */
export function oembedComplaints(answer: Readonly<Record<string, unknown>>, site: string | null): readonly string[] {
  const below = (value: unknown) => site === null || (URL.canParse(String(value)) && String(value).startsWith(site));
  const pixels = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
  const { version, type, title, html, width, height, cache_age: cacheAge } = answer;
  const frame = /^<iframe src="([^"]+)"[^>]*><\/iframe>$/u.exec(String(html));
  const thumbnail = [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height];
  return [
    ...(version === '1.0' ? [] : [`version ${version}`]),
    ...(type === 'rich' ? [] : [`type ${type}`]),
    ...(typeof title === 'string' && title !== '' ? [] : ['no title']),
    ...(pixels(width) && pixels(height) ? [] : [`size ${width} × ${height}`]),
    ...(frame ? [] : ['html is not one frame']),
    ...(frame && below(frame[1]?.replaceAll('&amp;', '&')) ? [] : [`the frame is at ${frame?.[1]}`]),
    ...(/ title="[^"]+"/u.test(String(html)) ? [] : ['the frame has no title']),
    // All three or none.
    ...(below(thumbnail[0]) && pixels(thumbnail[1]) && pixels(thumbnail[2]) ? [] : [`thumbnail ${thumbnail}`]),
    ...(below(answer.provider_url) && typeof answer.provider_name === 'string' ? [] : ['no provider']),
    ...(Number.isInteger(cacheAge) ? [] : [`cache_age ${cacheAge}`]),
  ];
}
