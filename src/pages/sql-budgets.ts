/**
 * SQL statements that each page takes, its address looked up included, with a logo and pictures to
 * find. A test keeps them true; a rise is presumed wrong.
 */
export const sqlBudgets = {
  home: 5,
  'home without pins': 4,
  section: 4,
  tag: 5,
  author: 4,
  article: 6,
  'article for its commenter': 7,
  'withdrawn article': 6,
  person: 6,
  occasion: 6,
  page: 4,
  search: 4,
  legal: 2,
  'not found': 2,
  storyline: 7,
  'storyline feed': 7,
  feed: 3,
  corrections: 3,
  'corrections feed': 3,
  versions: 6,
  sitemap: 1,
} as const
