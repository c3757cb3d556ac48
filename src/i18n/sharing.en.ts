import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { sharing as vi } from './sharing.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const on = (date: string) => formatDate(date, 'en');

export const sharing = translationOf<typeof vi>()({
  noPublicAddress: 'This copy has no public address: the link opens only where this page can be opened.',
  embed: {
    wholeCorridor: 'The whole corridor',
    heightBy: 'Height',
    heights: {
      auto: 'By itself, with a small script',
      fixed: 'Fixed, without script',
      ratio: 'By shape, without script',
    },
    ratio: 'Shape',
    heightPx: 'Height (px)',
    columnWidth: 'Column width of the preview',
    px: (px) => `${n(px)} px`,
    pin: 'Keep to this edition: the frame does not change with the record, and tells what has changed',
    asReader: 'As the reader’s device',
    imageInside: 'With a picture, for feeds and readers that show no frames',
    wordPress: 'Address for WordPress',
    wordPressHint:
      'Paste this address on a line of its own; WordPress makes a frame with the still map. For the live map paste the code above.',
    altText: (title, detail, date) => `Map: ${title}. ${detail}. Record as of ${on(date)}.`,
  },
  kit: {
    heading: 'Newsroom kit',
    about: 'One zip: the code, the map as PNG and SVG, alt text, citation and the data shown (CSV).',
    action: 'Download the kit',
    withoutPicture: 'Without the PNG: this device cannot draw the live map.',
    readme: {
      snippet: 'the code to paste into the article',
      png: 'the map as a picture',
      svg: 'the map as a vector drawing that can be edited',
      alt: 'text in place of the picture',
      citation: 'citation and licence',
      bibtex: 'the citation as BibTeX',
      csv: 'the places shown',
    },
  },
  cite: {
    text: 'Citation',
    bibtex: 'BibTeX',
    licence: 'Licence',
    apa: (title, edition, date, address, seen) =>
      `Corridor Atlas. (${on(date)}). ${title} (edition ${edition}) [Interactive map]. Retrieved ${on(seen)}, from ${address}`,
    licenceText:
      'Data and drawings of Corridor Atlas: CC BY 4.0, free to reuse with credit. Coast and borders: GSHHG (LGPL). Town names: GeoNames (CC BY 4.0).',
    all: 'Copy all three',
  },
  picture: {
    action: 'Save a picture',
    format: 'Kind of file',
    formats: { png: 'PNG, picture', svg: 'SVG, vector drawing' },
    sharpness: 'Sharpness',
    times: (ratio) => `${n(ratio)}×`,
    save: 'Save the picture',
    pixels: (width, height) => `${n(width)} × ${n(height)} px`,
    tooLarge: (width, height, mostWidth, mostHeight) =>
      `This device cannot make a picture of ${n(width)} × ${n(height)} px; the largest is ${n(mostWidth)} × ${n(mostHeight)} px.`,
    smaller: (width, height) => `Save at ${n(width)} × ${n(height)} px`,
    noMap: 'This device cannot draw the live map; the SVG can still be saved.',
    svgFonts: 'Words in the SVG stay words that can be edited; the program needs the font Be Vietnam Pro.',
  },
});
