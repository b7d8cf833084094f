import type { Database, Transaction } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { lockNamesOf } from '../paper/addresses-store.ts'
import type { Actor } from '../staff/staff.ts'
import {
  deleteOffice,
  insertOffice,
  selectOffice,
  updateOffice,
  type HeldOffice,
} from './office-store.ts'
import { endsBeforeStart, isDay, type Office, type Term } from './person.ts'
import { selectPerson } from './person-store.ts'
import { requireMayChange } from './require-may-change.ts'

export type OfficeFields = { title: string } & Partial<Term>

/** Refused with 'office-dates' when it ends before it starts. */
export async function addOffice(
  db: Database,
  actor: Actor,
  { personId, ...fields }: OfficeFields & { personId: string },
): Promise<Office> {
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'person')
    await requireMayChange(tx, actor, personId)
    if ((await selectPerson(tx, personId)) === null) throw new Refusal('not-found')
    const blank = { id: '', personId, title: '', startOn: null, endOn: null }
    const office = await insertOffice(tx, checked(blank, fields))
    return recorded(tx, { actor, act: 'office.added', office })
  })
}

export async function changeOffice(
  db: Database,
  actor: Actor,
  { id, ...fields }: Partial<OfficeFields> & { id: string },
): Promise<Office> {
  return db.within(async (tx) => {
    const office = checked(await open(tx, actor, id), fields)
    await updateOffice(tx, office)
    return recorded(tx, { actor, act: 'office.changed', office })
  })
}

export async function removeOffice(db: Database, actor: Actor, id: string): Promise<void> {
  await db.within(async (tx) => {
    const office = await open(tx, actor, id)
    await deleteOffice(tx, id)
    await recorded(tx, { actor, act: 'office.removed', office })
  })
}

async function open(tx: Transaction, actor: Actor, id: string): Promise<HeldOffice> {
  await lockNamesOf(tx, 'person')
  const office = await selectOffice(tx, id)
  await requireMayChange(tx, actor, office?.personId ?? '0')
  if (office === null) throw new Refusal('not-found')
  return office
}

function checked(before: HeldOffice, fields: Partial<OfficeFields>): HeldOffice {
  const office = { ...before, ...fields }
  office.title = cleanLine(office.title)
  if (fold(office.title) === '')
    throw new Refusal('invalid-input', { path: 'body/title', problem: 'empty' })
  for (const field of ['startOn', 'endOn'] as const) {
    const day = office[field]
    if (day !== null && !isDay(day)) {
      throw new Refusal('invalid-input', { path: `body/${field}`, problem: 'no-such-day' })
    }
  }
  if (endsBeforeStart(office)) {
    throw new Refusal('office-dates', { startOn: office.startOn, endOn: office.endOn })
  }
  return office
}

async function recorded(
  tx: Transaction,
  { actor, act, office }: { actor: Actor; act: string; office: HeldOffice },
): Promise<Office> {
  const { personId, ...answer } = office
  await record(tx, {
    act,
    subject: { kind: 'person', id: personId },
    by: actor,
    details: { title: office.title },
  })
  return answer
}
