import assert from 'node:assert/strict'
import test from 'node:test'
import { sourceFiles } from './source-files.ts'

const physical =
  /(?:^|[\s;{'"])(?:margin|padding|border)-?(?:left|right)\b|(?:margin|padding|border)(?:Left|Right)\b|text-?align['"]?:\s*['"]?(?:left|right)\b|float:\s*(?:left|right)\b|(?:^|[\s;{])(?:left|right):/im

test('the look is written for both directions: logical properties only', () => {
  const broken = sourceFiles('src/**/*.{css,tsx}').flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line) => line.replace(/\/\/.*|\/\*.*?\*\//, ''))
      .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
      .filter(({ line }) => physical.test(line))
      .map(({ line, at }) => `${at} ${line.trim()}`),
  )
  assert.deepEqual(broken, [])
})

test('Arabic is never letter-spaced nor slanted', () => {
  const broken = sourceFiles('src/**/*.css').flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) =>
        /letter-spacing:(?!\s*(0|normal|inherit))|font-style:\s*(italic|oblique)/.test(line),
      )
      .map((line) => `${path}: ${line.trim()}`),
  )
  assert.deepEqual(broken, [])
})
