import type { FrontPage, PaperSettings } from './paper.ts'

/** A paper that nobody has described yet: a Moroccan one. */
export const defaultSettings: PaperSettings = {
  name: 'جريدتي',
  motto: '',
  logo: null,
  accent: '#0b5a5c',
  copyright: '',
  foundedYear: null,
  contactEmail: '',
  timeZone: 'Africa/Casablanca',
  country: 'MA',
  digits: 'western',
  quotationMarks: 'curly',
  hijriOffset: 0,
  legal: { publicationDirector: '', managers: [], paperAddress: '', host: '', registration: '' },
  comments: 'review-first',
}

export const emptyFrontPage: FrontPage = { lead: null, seconds: [], breaking: null }
