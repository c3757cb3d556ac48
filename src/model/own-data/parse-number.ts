/** What people write between thousands, narrow and no-break spaces among it. Elsewhere a space parts two numbers. */
const GROUPING = /(?<=\d)[\s\u00a0\u2007\u2009\u202f'](?=\d{3}(?!\d))/gu;
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu;
const DECIMAL_COMMA = /^[-+]?\d*,\d+$/u;
/** `2,484,123` or `2,484.5`; one comma alone is a decimal comma. */
const COMMA_GROUPS = /^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d*)?$|^[-+]?\d{1,3}(?:,\d{3})+\.\d*$/u;
const DOT_GROUPS = /^[-+]?\d{1,3}(?:\.\d{3}){2,}(?:,\d*)?$|^[-+]?\d{1,3}(?:\.\d{3})+,\d*$/u;
/** Degrees, minutes, seconds, with the signs of an atlas or with spaces: `22°29′05.5″N`, `103 57 12 E`. */
const SEXAGESIMAL =
  /^([-+]?\d{1,3})(?:\s*[°º˚d:]\s*|\s+)(\d{1,2}(?:[.,]\d+)?)(?:\s*['′’m:]\s*|\s+)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”s]|''|′′)?)?$/iu;
/** Points of the compass: N S E W, Bắc Đông Tây, 北南东西. A lone N is north: the Vietnamese Nam (south) does not occur in the corridor. */
const HEMISPHERE = /^([NSEWBĐDT北南东西])(?=[\s\d+-])\s*|\s*([NSEWBĐDT北南东西])$/iu;
const DOWNWARD: readonly string[] = ['S', 'W', 'T', '南', '西'];

/**
 * A number as people write it in tables: `105.83`, `105,83`, `2 484 123,45`, `2,484,123.45`. Where both signs stand the last one is the
 * decimal sign; one comma alone is a decimal comma. NaN for anything else.
 */
export function parseNumber(text: string): number {
  const tight = text.trim().replace(GROUPING, '').replace('\u2212', '-');
  if (PLAIN.test(tight)) return Number(tight);
  if (DECIMAL_COMMA.test(tight)) return Number(tight.replace(',', '.'));
  if (COMMA_GROUPS.test(tight)) return Number(tight.replaceAll(',', ''));
  if (DOT_GROUPS.test(tight)) return Number(tight.replaceAll('.', '').replace(',', '.'));
  return Number.NaN;
}

/**
 * An angle in degrees as people write it: a number with or without its degree sign, or degrees, minutes and seconds, with or without a
 * point of the compass. South and west count down. NaN for anything else.
 */
export function parseDegrees(text: string): number {
  const trimmed = text.trim();
  const letter = HEMISPHERE.exec(trimmed);
  const sign = DOWNWARD.includes((letter?.[1] ?? letter?.[2] ?? '').toUpperCase()) ? -1 : 1;
  const bare = letter ? trimmed.replace(HEMISPHERE, '').trim() : trimmed;
  const plain = parseNumber(bare.replace(/\s*[°º˚]$/u, ''));
  if (!Number.isNaN(plain)) return sign * plain + 0;
  const parts = SEXAGESIMAL.exec(bare);
  if (!parts) return Number.NaN;
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = parts.slice(1, 4).map((part) => parseNumber(part ?? '0'));
  if (minutes >= 60 || seconds >= 60) return Number.NaN;
  const down = (parts[1] ?? '').startsWith('-') ? -1 : 1;
  return sign * down * (Math.abs(degrees) + minutes / 60 + seconds / 3600) + 0;
}
