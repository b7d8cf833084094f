import assert from 'node:assert/strict'
import test from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { resolveAddress } from '../paper/addresses-store.ts'
import { addOccasion } from './add-occasion.ts'
import { addPerson } from './add-person.ts'
import { changeOccasion } from './change-occasion.ts'
import { addOffice, changeOffice, removeOffice } from './change-offices.ts'
import { changePerson } from './change-person.ts'
import { findOrAddPerson } from './find-or-add-person.ts'
import { listOccasions } from './list-occasions.ts'
import { listPeople } from './list-people.ts'
import { mergePeople } from './merge-people.ts'
import { officeHolder } from './office-holder.ts'
import { selectPerson } from './person-store.ts'
import { removePerson } from './remove-person.ts'

async function house(t: Parameters<typeof freshDatabase>[0]) {
  const db = await freshDatabase(t)
  return { db, ...(await hireCast(db)) }
}

test('the same name in another spelling is the same person', async (t) => {
  const { db, salma } = await house(t)
  const first = await addPerson(db, salma, { name: 'أحمد الإدريسي' })
  const found = await db.within((tx) => findOrAddPerson(tx, salma, 'احمد  الادريسى'))
  assert.equal(found.id, first.id)
  const { details } = await refuses('name-taken', addPerson(db, salma, { name: 'أحمد الادريسي' }))
  assert.equal(details['id'], first.id)
})

test('a person is found by a name in Latin letters, and never by a title', async (t) => {
  const { db, salma } = await house(t)
  const { id } = await addPerson(db, salma, {
    name: 'سعاد بناني',
    names: [
      { name: 'Souad Bennani', kind: 'latin' },
      { name: 'الوزيرة', kind: 'title' },
    ],
  })
  assert.equal((await db.within((tx) => findOrAddPerson(tx, salma, 'souad bennani'))).id, id)
  assert.notEqual((await db.within((tx) => findOrAddPerson(tx, salma, 'الوزيرة'))).id, id)
  assert.deepEqual(
    (await listPeople(db, { words: 'Bennani', limit: 9 })).items.map((one) => one.name),
    ['سعاد بناني'],
  )
})

test('a renamed person is found at the old address', async (t) => {
  const { db, salma } = await house(t)
  const { id } = await addPerson(db, salma, { name: 'سعاد' })
  const { slug } = await changePerson(db, salma, { id, name: 'سعاد بناني', slug: '' })
  assert.equal(slug, 'سعاد-بناني')
  assert.equal((await resolveAddress(db, '/people/سعاد'))?.currentPath, '/people/سعاد-بناني')
})

test('the holder of an office is whoever held it that day, on a handover the new one', async (t) => {
  const { db, salma } = await house(t)
  const first = await addPerson(db, salma, { name: 'الأول' })
  const second = await addPerson(db, salma, { name: 'الثاني' })
  const title = 'رئيس المجلس'
  await addOffice(db, salma, {
    personId: first.id,
    title,
    startOn: '2015-09-01',
    endOn: '2021-09-20',
  })
  await addOffice(db, salma, { personId: second.id, title, startOn: '2021-09-20' })
  const holderOn = async (day: string) => (await officeHolder(db, 'رئيس المجلس', day))?.name
  assert.equal(await holderOn('2021-09-19'), 'الأول')
  assert.equal(await holderOn('2021-09-20'), 'الثاني')
  assert.equal(await holderOn('2026-01-01'), 'الثاني')
  assert.equal(await holderOn('2015-08-31'), undefined)
})

test('an office does not end before it starts, nor on a day that is not', async (t) => {
  const { db, salma } = await house(t)
  const { id: personId } = await addPerson(db, salma, { name: 'سعاد' })
  const wrong = { personId, title: 'وزيرة', startOn: '2021-01-02', endOn: '2021-01-01' }
  await refuses('office-dates', addOffice(db, salma, wrong))
  await refuses('invalid-input', addOffice(db, salma, { ...wrong, startOn: '2021-02-30' }))
  const office = await addOffice(db, salma, { ...wrong, endOn: '2021-01-02' })
  await refuses('office-dates', changeOffice(db, salma, { id: office.id, endOn: '2020-01-01' }))
  await removeOffice(db, salma, office.id)
  assert.deepEqual((await selectPerson(db, personId))?.offices, [])
})

test('merging moves offices and names, and both addresses live', async (t) => {
  const { db, salma, idriss } = await house(t)
  const wrong = await addPerson(db, salma, { name: 'ميخائيل سوروف', country: 'US' })
  await addOffice(db, salma, { personId: wrong.id, title: 'الرئيس', startOn: '2025-01-20' })
  const right = await addPerson(db, salma, { name: 'ميخائيل ساروف' })
  const merged = await mergePeople(db, idriss, { id: wrong.id, into: right.id })
  assert.deepEqual(merged.names, [{ name: 'ميخائيل سوروف', kind: 'spelling' }])
  assert.deepEqual([merged.offices[0]?.title, merged.country], ['الرئيس', 'US'])
  assert.deepEqual(await resolveAddress(db, '/people/ميخائيل-سوروف'), {
    kind: 'person',
    targetId: right.id,
    currentPath: '/people/ميخائيل-ساروف',
  })
  assert.equal((await db.within((tx) => findOrAddPerson(tx, salma, 'ميخائيل سوروف'))).id, right.id)
})

test('people are not merged in a circle', async (t) => {
  const { db, salma, idriss } = await house(t)
  const [a, b, c] = [
    await addPerson(db, salma, { name: 'ألف' }),
    await addPerson(db, salma, { name: 'باء' }),
    await addPerson(db, salma, { name: 'جيم' }),
  ]
  await refuses('merge-circle', mergePeople(db, idriss, { id: a.id, into: a.id }))
  await mergePeople(db, idriss, { id: a.id, into: b.id })
  await mergePeople(db, idriss, { id: b.id, into: c.id })
  await refuses('merge-circle', mergePeople(db, idriss, { id: c.id, into: a.id }))
  await refuses('not-found', mergePeople(db, idriss, { id: a.id, into: c.id }))
  assert.equal((await resolveAddress(db, '/people/ألف'))?.currentPath, '/people/جيم')
})

test('a reporter adds people and merges none', async (t) => {
  const { db, salma, hind } = await house(t)
  const { id } = await addPerson(db, salma, { name: 'سعاد' })
  await refuses('not-allowed', mergePeople(db, salma, { id, into: id }))
  await refuses('not-allowed', removePerson(db, salma, id))
  await refuses('not-allowed', addPerson(db, hind, { name: 'هند' }))
})

test('a person who took part in an occasion stays, and the list says where', async (t) => {
  const { db, salma, idriss } = await house(t)
  const { id } = await addPerson(db, salma, { name: 'سعاد' })
  const occasion = await addOccasion(db, salma, {
    kind: 'press-conference',
    title: 'ندوة الميناء',
    startOn: '2026-03-01',
    startTime: '11:30',
    minutes: 45,
    access: 'open',
    participants: [id, '999'],
  })
  assert.deepEqual(occasion.participants, [{ id, name: 'سعاد', slug: 'سعاد', isPublic: false }])
  const { details } = await refuses('person-in-use', removePerson(db, idriss, id))
  assert.deepEqual(details, {
    quotations: [],
    occasions: [{ id: occasion.id, title: 'ندوة الميناء' }],
  })
  await changeOccasion(db, salma, { id: occasion.id, participants: [] })
  await removePerson(db, idriss, id)
  assert.equal(await resolveAddress(db, '/people/سعاد'), null)
})

test('an occasion keeps its times in order and its title to itself', async (t) => {
  const { db, salma } = await house(t)
  const fields = { title: 'قمة الأنهار', startOn: '2026-03-02' }
  await refuses('invalid-input', addOccasion(db, salma, { ...fields, endOn: '2026-03-01' }))
  await refuses(
    'invalid-input',
    addOccasion(db, salma, { ...fields, endOn: '2026-03-03', minutes: 60 }),
  )
  const { id } = await addOccasion(db, salma, fields)
  await refuses('name-taken', addOccasion(db, salma, { title: 'قمة الانهار' }))
  const changed = await changeOccasion(db, salma, { id, startTime: '09:00', slug: 'القمة' })
  assert.deepEqual([changed.startTime, changed.slug], ['09:00', 'القمة'])
  assert.equal((await resolveAddress(db, '/occasions/قمة-الأنهار'))?.targetId, id)
  assert.equal((await listOccasions(db, { words: 'انهار', limit: 5 })).total, 1)
})
