import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { structureOf } from '../structure-of.ts'
import type { Place } from '../structure.ts'
import { hashOf } from './ant-sample.ts'

/** The page the paper was begun with, held by offsets and hashes; `structure-of.test.ts` is its twin in our words. */

const file = new URL('../../../../shared/data/seed/article-page.txt', import.meta.url)
const missing = existsSync(file) ? false : 'the folder of outside data is absent'
const text = missing === false ? readFileSync(file, 'utf8') : ''
const structure = structureOf(text, {
  published: '2025-08-16',
  timeZone: 'Africa/Casablanca',
  country: 'MA',
})

/** Start, end, hash of the words. */
function held({ start, end }: Place): [number, number, string] {
  return [start, end, hashOf(text.slice(start, end))]
}

const russian = 'cf5465387eb1a03f'
const american = 'd410caa83acd24a8'

test('the headline and the three sub-headings of the page', { skip: missing }, () => {
  assert.deepEqual(held(structure.headline), [55, 127, 'c482c922dae2a2d2'])
  assert.deepEqual(structure.headings.map(held), [
    [549, 578, '6de12ac0cf984285'],
    [1278, 1312, '52d7f0fe2e059177'],
    [1651, 1667, '6624d5ba6db55897'],
  ])
})

test('the ten statements of the page, each with its president', { skip: missing }, () => {
  assert.deepEqual(
    structure.quotations.map(({ form, speaker, spokenLanguage, ...place }) => [
      ...held(place),
      form,
      hashOf(speaker?.name ?? ''),
      spokenLanguage,
    ]),
    [
      [557, 577, '19a71b26edfef432', 'heading', russian, null],
      [643, 648, '7659624ce38c47ab', 'partial', russian, null],
      [712, 895, '20a9e92e0dfc0559', 'block', russian, null],
      [1247, 1275, '2fd7132ada43ed75', 'inline', russian, 'en'],
      [1286, 1311, '135aa4250000dc95', 'heading', american, null],
      [1372, 1385, '01e23724dacb0389', 'partial', american, null],
      [1408, 1447, 'd32a48c17301f4e9', 'partial', american, null],
      [1487, 1497, '2005193876d7aefb', 'partial', american, null],
      [1538, 1648, 'edfcbfe827e846dd', 'block', american, null],
      [1693, 1706, 'e20ffb911b2e4f59', 'partial', russian, null],
    ],
  )
})

test('the slogan and the scare quote of the page are nobody’s statement', { skip: missing }, () => {
  assert.deepEqual(
    structure.quotedOther.map(({ kind, ...place }) => [...held(place), kind]),
    [
      [482, 498, '13e2f9c81375dacb', 'slogan'],
      [1938, 1945, '0910a247260eb15c', 'scare'],
    ],
  )
})

test('the two days of the page', { skip: missing }, () => {
  assert.deepEqual(
    structure.days.map(({ date, warning, ...place }) => [...held(place), date, warning]),
    [
      [158, 168, '2ca5b8fe1c22a850', '2025-08-15', null],
      [380, 395, '60591141cd58f8f1', '2025-08-16', null],
    ],
  )
})

test('the last paragraph of the page is its open question', { skip: missing }, () => {
  assert.ok(structure.openQuestion !== null)
  assert.deepEqual(held(structure.openQuestion), [1891, 2140, '6216a9bc556c5743'])
})

test('the line of the site and both comments are foreign to the article', { skip: missing }, () => {
  assert.deepEqual(
    structure.foreign.map(({ kind, ...place }) => [...held(place), kind]),
    [
      [0, 54, '770ce126f813cc0c', 'site-line'],
      [2141, 2270, '5d0d7ec31d5452d5', 'comment'],
      [2271, 2313, 'c2beaf4db512046d', 'comment'],
    ],
  )
})
