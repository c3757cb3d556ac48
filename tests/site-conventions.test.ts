import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { robotsTxt, sitemapXml } from '../src/export/sitemap.ts';
import { worldOfRecord } from '../src/model/check/stories-world.ts';
import { readRecordFiles } from '../src/model/record-files/read-record-files.ts';
import { indexRecord } from '../src/model/record-index.ts';
import { compileStories } from '../src/model/story/compile-story.ts';
import { LANGS } from '../src/model/vocabulary.ts';
import { headMarkup } from '../src/pages/head-markup.ts';
import { pageHead } from '../src/pages/page-head.ts';
import { staticPages } from '../src/pages/routes.ts';
import { oembedOf, oembedPath } from '../src/pages/share/oembed.ts';
import { DICTIONARIES, realRecords } from '../src/ui/render-for-tests.tsx';
import { pathTo } from '../src/view/link.ts';
import { headComplaints, linkedDataIn } from './conventions/head-rules.ts';
import { jsonLdComplaints } from './conventions/json-ld-rules.ts';
import { oembedComplaints } from './conventions/oembed-rules.ts';
import { robotsComplaints } from './conventions/robots-rules.ts';
import { readSitemap } from './conventions/sitemap-rules.ts';

/** Every page of the record as a site with an address of its own publishes it (`SITE_URL`), read as crawlers and other sites do. */

const SITE = 'https://atlas.example/map/';
const records = realRecords();
const files = readRecordFolder(fileURLToPath(new URL('../data/', import.meta.url)));
const stories = compileStories(files, worldOfRecord(readRecordFiles(files).raw));
const storyIds = stories.vi.map(({ id }) => id);

describe.each(LANGS)('a published page in %s', (lang) => {
  const index = indexRecord(records[lang]);
  const dict = DICTIONARIES[lang];
  const pages = staticPages(index.record, storyIds);
  const heads = pages.map((page) => ({
    page,
    head: headMarkup({ page, lang, index, stories: stories[lang], dict, root: '../', siteUrl: SITE, embedOrigins: '' }),
  }));

  test('says its address, its languages and its picture', () => {
    const complaints = heads.flatMap(({ page, head }) =>
      headComplaints(head, SITE, pathTo(page, lang)).map((complaint) => `${pathTo(page, lang)}: ${complaint}`),
    );
    expect(complaints).toEqual([]);
  });

  test('carries linked data that its readers accept', () => {
    const data = heads.flatMap(({ head }) => linkedDataIn(head));
    expect(data.flatMap((each) => jsonLdComplaints(each, SITE))).toEqual([]);
    expect(new Set(data.map((each) => each['@type']))).toEqual(new Set(['Dataset', 'Place', 'BreadcrumbList']));
  });

  test('names an oEmbed answer that has every field, and no other page does', () => {
    for (const { page, head } of heads) {
      const named = /type="application\/json\+oembed" href="([^"]+)"/u.exec(head)?.[1];
      const { title } = pageHead(page, index, stories[lang], dict);
      const answer = oembedOf({ page, lang, title, product: dict.shell.product, siteUrl: SITE });
      expect(named).toBe(answer ? `${SITE}${oembedPath(page, lang)}` : undefined);
      if (answer)
        expect([oembedPath(page, lang), oembedComplaints({ ...answer }, SITE)]).toEqual([oembedPath(page, lang), []]);
    }
  });
});

test('the site map has every page in every language, each naming the others, and robots are told of it', () => {
  const pages = staticPages(records.vi, storyIds).filter(({ kind }) => kind !== 'embed');
  const entries = pages.map((page) => ({
    paths: { vi: pathTo(page, 'vi'), en: pathTo(page, 'en'), zh: pathTo(page, 'zh') },
  }));
  const read = readSitemap(sitemapXml(entries, SITE, '2026-11-23'), SITE);
  expect(read.complaints).toEqual([]);
  expect(read.pages).toHaveLength(pages.length * LANGS.length);
  expect(robotsComplaints(robotsTxt(SITE), SITE)).toEqual([]);
  expect(robotsComplaints(robotsTxt(null), null)).toEqual([]);
});

test('the rules themselves notice what is wrong', () => {
  const [dataset] = linkedDataIn(
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Dataset","name":"x"}</script>',
  );
  expect(jsonLdComplaints(dataset ?? {}, SITE).length).toBeGreaterThan(4);
  expect(
    jsonLdComplaints(
      { '@context': 'https://schema.org', '@type': 'Place', name: 'x', description: 'y', url: '../x' },
      SITE,
    ),
  ).toHaveLength(1);
  expect(
    oembedComplaints({ version: '1.0', type: 'rich', html: '<iframe src="./x"></iframe>' }, SITE).length,
  ).toBeGreaterThan(3);
  expect(robotsComplaints('User-agent: *\nDisallow: /\n', SITE)).toHaveLength(2);
  const one = sitemapXml([{ paths: { vi: 'vi/', en: 'en/', zh: 'zh/' } }], SITE, '2026-11-23');
  expect(readSitemap(one.replace('<url>', '<url><x/>'), SITE).complaints.length).toBeGreaterThan(0);
  expect(
    readSitemap(one.replace(/<loc>[^<]+\/zh\/<\/loc>/u, `<loc>${SITE}ja/</loc>`), SITE).complaints.length,
  ).toBeGreaterThan(0);
  expect(headComplaints('<title>x</title>', SITE, 'vi/').length).toBeGreaterThan(5);
});
