import assert from 'node:assert/strict'
import test from 'node:test'
import type { PlainKey } from './message.ts'
import { say, sayIn } from './say.ts'

const words = {
  closed: 'التعليقات مغلقة.',
  greeting: 'مرحباً {name}، آخر دخول {at}.',
  comments:
    '{count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}',
  'comments-of':
    '{count, plural, zero {لا تعليقات ل{name}} one {تعليق ل{name}} two {تعليقان ل{name}} few {# تعليقات ل{name}} many {# تعليقاً ل{name}} other {# تعليق ل{name}}}',
  readers: 'قرأه {count, number} قارئ',
  said: '{who, select, woman {قالت} other {قال}}',
} as const

test('a count takes one of the six Arabic forms', () => {
  const said = (count: number) => say(words, 'comments', { count })
  assert.equal(said(0), 'لا تعليقات')
  assert.equal(said(1), 'تعليق واحد')
  assert.equal(said(2), 'تعليقان')
  assert.equal(said(3), '3 تعليقات')
  assert.equal(said(10), '10 تعليقات')
  assert.equal(said(11), '11 تعليقاً')
  assert.equal(said(99), '99 تعليقاً')
  assert.equal(said(100), '100 تعليق')
  assert.equal(said(102), '102 تعليق')
  assert.equal(said(103), '103 تعليقات')
  assert.equal(said(111), '111 تعليقاً')
})

test('the numbers of a message are those of the edition', () => {
  const counted = (habit: Parameters<typeof sayIn>[0]) =>
    sayIn(habit)(words, 'comments', { count: 1234 })
  assert.equal(counted({ country: 'MA', digits: 'western' }), '1.234 تعليقاً')
  assert.equal(counted({ country: 'AE', digits: 'western' }), '1,234 تعليقاً')
  assert.equal(counted({ country: 'EG', digits: 'arabic-indic' }), '١٬٢٣٤ تعليقاً')
  assert.equal(
    sayIn({ country: 'EG', digits: 'arabic-indic' })(words, 'readers', { count: 20_000 }),
    'قرأه ٢٠٬٠٠٠ قارئ',
  )
})

test('words are put in as they are, be they markup or braces', () => {
  assert.equal(
    say(words, 'greeting', { name: '<b>{at}</b> $&', at: 'أمس' }),
    'مرحباً <b>{at}</b> $&، آخر دخول أمس.',
  )
  assert.equal(say(words, 'comments-of', { count: 2, name: 'عمر' }), 'تعليقان لعمر')
})

test('a choice is made by a word', () => {
  assert.equal(say(words, 'said', { who: 'woman' }), 'قالت')
  assert.equal(say(words, 'said', { who: 'man' }), 'قال')
})

test('what a message needs is checked before it runs', () => {
  const never = () => {
    // @ts-expect-error: the name is missing
    say(words, 'greeting', { at: 'أمس' })
    // @ts-expect-error: all arguments are missing
    say(words, 'comments')
    // @ts-expect-error: words are not counted
    say(words, 'comments', { count: 'ثلاثة' })
    // @ts-expect-error: one argument stands inside the forms of another
    say(words, 'comments-of', { count: 3 })
    // @ts-expect-error: there is no such message
    say(words, 'goodbye')
    // @ts-expect-error: nothing to put in there
    say(words, 'closed', { name: 'عمر' })
    // @ts-expect-error: any of two messages needs what each of them needs
    say(words, 'closed' as 'closed' | 'comments')
  }
  assert.equal(typeof never, 'function')
  const plain: PlainKey<typeof words> = 'closed'
  // @ts-expect-error: this one needs a count
  const needy: PlainKey<typeof words> = 'comments'
  assert.notEqual(say(words, plain), needy)
})
