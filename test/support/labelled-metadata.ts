/** Heads of invented pages as content systems write them, each with what a careful reader would note of it. */
export interface LabelledHead {
  readonly html: string;
  readonly fileName: string;
  readonly truth: Readonly<Record<'title' | 'published' | 'publisher' | 'author', string>>;
}

const BODY =
  'Le conseil du port a entendu lundi les ingénieurs, dont le rapport décrit pile par pile les fissures relevées sous le tablier depuis deux ans par les agents.';

interface Page {
  readonly ld?: unknown;
  readonly meta?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly canonical?: string;
  readonly body?: string;
  readonly fileName?: string;
}

const page = (
  { ld, meta = {}, title = '', canonical, body = '', fileName = 'page.html' }: Page,
  [t, published, publisher, author]: readonly [string, string, string, string],
): LabelledHead => ({
  html:
    `<html><head><title>${title}</title>` +
    (ld === undefined
      ? ''
      : `<script type="application/ld+json">${typeof ld === 'string' ? ld : JSON.stringify(ld)}</script>`) +
    Object.entries(meta)
      .map(([name, content]) => `<meta property="${name}" content="${content}">`)
      .join('') +
    (canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`) +
    `</head><body><article>${body}<p>${BODY}</p><p>${BODY}</p></article></body></html>`,
  fileName,
  truth: { title: t, published, publisher, author },
});

const ld = (fields: Readonly<Record<string, unknown>>, type = 'NewsArticle'): unknown => ({ '@type': type, ...fields });
const PHARE = 'Le Phare';
const ANNE = 'Anne Bernard';
const T = 'La digue du nord sera refaite';
const h1 = (words: string): string => `<h1>${words}</h1>`;

export const LABELLED_HEADS: readonly LabelledHead[] = [
  page(
    {
      ld: ld({
        headline: T,
        datePublished: '2023-05-11T08:00:00+02:00',
        author: { name: ANNE },
        publisher: { name: PHARE },
      }),
      meta: { 'og:title': `${T} | ${PHARE}`, 'og:site_name': PHARE },
      title: `${T} | ${PHARE}`,
      body: h1(T),
    },
    [T, '2023-05-11', PHARE, ANNE],
  ),
  // A headline cut for the search engines.
  page(
    {
      ld: ld({ headline: 'La digue du nord sera…', datePublished: '2022-03-02' }),
      meta: { 'og:title': T, 'og:site_name': PHARE, 'article:author': ANNE },
      body: h1(T),
    },
    [T, '2022-03-02', PHARE, ANNE],
  ),
  // The day on which the page was generated, under a general name.
  page(
    {
      ld: ld({ headline: T, datePublished: '2021-10-04' }),
      meta: { date: '2025-12-31', 'og:site_name': PHARE },
      body: h1(T),
    },
    [T, '2021-10-04', PHARE, ''],
  ),
  // What is stated of the page is its template's; of the article it is its own.
  page(
    {
      ld: [
        ld({ datePublished: '2014-01-01', name: 'Modèle' }, 'WebPage'),
        ld({ headline: T, datePublished: '2023-01-15', author: [{ name: ANNE }] }),
      ],
      meta: { 'og:title': T, 'og:site_name': PHARE },
    },
    [T, '2023-01-15', PHARE, ANNE],
  ),
  page(
    {
      ld: '{"@type":"NewsArticle","headline":',
      meta: {
        'og:title': T,
        'article:published_time': '2023-02-03T23:30:00-05:00',
        'og:site_name': PHARE,
        author: ANNE,
      },
    },
    [T, '2023-02-03', PHARE, ANNE],
  ),
  page(
    {
      title: `${T} – ${PHARE}`,
      body: `${h1(T)}<p class="byline">Par ${ANNE}</p><p>Publié le 12 mai 2023 à 9 h 30</p>`,
    },
    [T, '2023-05-12', PHARE, ANNE],
  ),
  // The brand is what readers know; the company is what the data name.
  page(
    {
      ld: ld({
        headline: T,
        datePublished: '2020-06-01',
        publisher: { name: 'Société d’édition du Phare SAS' },
        author: { name: ANNE },
      }),
      meta: { 'og:site_name': PHARE },
      body: h1(T),
    },
    [T, '2020-06-01', PHARE, ANNE],
  ),
  page(
    {
      ld: ld({
        headline: T,
        datePublished: '2020-06-02',
        publisher: { name: PHARE },
        author: { '@type': 'Organization', name: PHARE },
      }),
      body: `${h1(T)}<span class="author">${ANNE}</span>`,
    },
    [T, '2020-06-02', PHARE, ANNE],
  ),
  page(
    {
      meta: { author: 'admin', 'og:title': T, 'article:published_time': '2019-07-08' },
      canonical: 'https://bief.example/a',
      body: `${h1(T)}<p class="author">${ANNE}</p>`,
    },
    [T, '2019-07-08', 'bief.example', ANNE],
  ),
  page({ canonical: 'https://bief.example/2018/11/05/digue', title: T, body: h1(T) }, [
    T,
    '2018-11-05',
    'bief.example',
    '',
  ]),
  page(
    {
      meta: { 'og:title': PHARE, 'og:site_name': PHARE },
      title: `${PHARE} | ${T}`,
      body: `${h1(T)}<time class="published" datetime="2021-02-03">hier</time>`,
    },
    [T, '2021-02-03', PHARE, ''],
  ),
  page(
    {
      ld: {
        '@graph': [
          ld({ name: PHARE }, 'Organization'),
          ld({
            headline: 'The north dyke is to be rebuilt',
            datePublished: '2022-09-09',
            author: [{ name: 'Ann Reed' }, { name: 'Tom Hall' }],
            publisher: { name: 'The Beacon' },
          }),
        ],
      },
      body: h1('The north dyke is to be rebuilt'),
    },
    ['The north dyke is to be rebuilt', '2022-09-09', 'The Beacon', 'Ann Reed, Tom Hall'],
  ),
  page(
    { meta: { 'dc.date.issued': '2017-04', 'dc.creator': ANNE, 'dc.publisher': 'Revue des ports', 'og:title': T } },
    [T, '2017-04', 'Revue des ports', ANNE],
  ),
  page({ meta: { author: ANNE }, title: T, body: `${h1(T)}<p>3 juin 2016</p>` }, [T, '2016-06-03', '', ANNE]),
  page(
    {
      meta: {
        'parsely-pub-date': '2023-08-08T05:00:00Z',
        'parsely-author': ANNE,
        'og:site_name': PHARE,
        'og:title': `${T} - ${PHARE}`,
      },
    },
    [T, '2023-08-08', PHARE, ANNE],
  ),
  page({ title: T, body: h1(T), fileName: '2015-03-04 digue.html' }, [T, '2015-03-04?', '', '']),
  // Modified later: not when it came out.
  page(
    {
      ld: ld({ headline: T, dateModified: '2024-01-02' }),
      meta: { 'article:modified_time': '2024-01-02', 'og:site_name': PHARE },
      body: `${h1(T)}<p>Publié le 2 décembre 2023</p><p>Mis à jour le 2 janvier 2024</p>`,
    },
    [T, '2023-12-02', PHARE, ''],
  ),
  page(
    {
      ld: ld({ headline: `${T} &amp; payée`, datePublished: '2023-03-03' }, 'Report'),
      meta: { 'og:site_name': PHARE },
      body: `${h1(`${T} &amp; payée`)}<p>Par ${ANNE}</p>`,
    },
    [`${T} & payée`, '2023-03-03', PHARE, ANNE],
  ),
  // The social networks get a title of their own.
  page(
    {
      ld: ld({ headline: T, datePublished: '2022-12-12', author: { name: ANNE } }),
      meta: { 'og:title': 'Vous n’allez pas croire ce qui attend la digue', 'og:site_name': PHARE },
      body: h1(T),
    },
    [T, '2022-12-12', PHARE, ANNE],
  ),
  page(
    {
      ld: ld({ headline: T, datePublished: '2022-12-13', author: { name: ANNE } }),
      meta: { 'og:title': 'Digue : cinq choses à savoir', 'og:site_name': PHARE },
      title: `${T} | ${PHARE}`,
      body: h1(T),
    },
    [T, '2022-12-13', PHARE, ANNE],
  ),
];
