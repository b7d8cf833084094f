/** Countries whose papers' habits (months, digits) the house knows; ISO 3166 codes. */
export const countries = [
  'MA',
  'DZ',
  'TN',
  'LY',
  'MR',
  'EG',
  'SD',
  'SA',
  'AE',
  'QA',
  'KW',
  'BH',
  'OM',
  'YE',
  'SY',
  'LB',
  'JO',
  'IQ',
  'PS',
] as const
export type Country = (typeof countries)[number]
