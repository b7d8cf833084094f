import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { addressKinds, type AddressKind } from './paper.ts'

/** Every address the paper ever had. */

export type AddressClaim = { path: string; kind: AddressKind; targetId: string }

/**
 * Makes `path` the current address of its target; the addresses it had before lead there. Refused
 * while another target lives there. An address that another target only left behind is taken over,
 * and the logbook keeps whose it was.
 */
export async function claimAddress(tx: Transaction, claim: AddressClaim): Promise<void> {
  const { path, kind, targetId } = claim
  await sql`
    INSERT INTO addresses (path, kind, target_id, is_current)
    VALUES (${path}, ${kind}, ${targetId}, false)
    ON CONFLICT (path) DO NOTHING`.execute(tx)
  const holder = await lockAddress(tx, path)
  if (holder.kind !== kind || holder.targetId !== targetId) {
    if (holder.isCurrent) throw new Refusal('slug-taken', { path })
    await record(tx, {
      act: 'address.taken-over',
      subject: { kind, id: targetId },
      by: null,
      details: { path, from: { kind: holder.kind, id: holder.targetId } },
    })
  }
  await sql`
    UPDATE addresses
    SET is_current = false
    WHERE kind = ${kind}
      AND target_id = ${targetId}
      AND is_current
      AND path <> ${path}`.execute(tx)
  await sql`
    UPDATE addresses
    SET kind = ${kind},
      target_id = ${targetId},
      is_current = true,
      since = now()
    WHERE path = ${path}
      AND NOT is_current`.execute(tx)
}

/** Whose address it is or was, and where its target lives now. */
export async function resolveAddress(
  db: Queryable,
  path: string,
): Promise<{ kind: AddressKind; targetId: string; currentPath: string } | null> {
  const { rows } = await sql<{ kind: AddressKind; target_id: string; current_path: string }>`
    SELECT a.kind, a.target_id, c.path AS current_path
    FROM addresses a
    JOIN addresses c ON c.kind = a.kind AND c.target_id = a.target_id AND c.is_current
    WHERE a.path = ${path}`.execute(db)
  const [row] = rows
  return row === undefined
    ? null
    : { kind: row.kind, targetId: row.target_id, currentPath: row.current_path }
}

/** True when nothing but the claimant lives at the path or ever did. */
export async function isUnusedAddress(db: Queryable, claim: AddressClaim): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1
    FROM addresses
    WHERE path = ${claim.path}
      AND (kind, target_id) <> (${claim.kind}, ${claim.targetId}::bigint)`.execute(db)
  return rows.length === 0
}

/** Any number will do; one lock for each kind follows it. */
const firstLock = 5_309_117_000

/** Until the commit nobody else gives names and slugs to things of this kind. */
export async function lockNamesOf(tx: Transaction, kind: AddressKind): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${firstLock + addressKinds.indexOf(kind)})`.execute(tx)
}

/** Whoever looks for a free address waits here until the one before has claimed theirs. */
export async function lockAddresses(tx: Transaction): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('addresses'))`.execute(tx)
}

/** After a target is gone its addresses lead nowhere. */
export async function dropAddresses(
  tx: Transaction,
  target: { kind: AddressKind; targetId: string },
): Promise<void> {
  await sql`
    DELETE FROM addresses
    WHERE kind = ${target.kind}
      AND target_id = ${target.targetId}`.execute(tx)
}

async function lockAddress(
  tx: Transaction,
  path: string,
): Promise<{ kind: AddressKind; targetId: string; isCurrent: boolean }> {
  const { rows } = await sql<{ kind: AddressKind; target_id: string; is_current: boolean }>`
    SELECT kind, target_id, is_current
    FROM addresses
    WHERE path = ${path}
    FOR UPDATE`.execute(tx)
  const row = rows[0] as { kind: AddressKind; target_id: string; is_current: boolean }
  return { kind: row.kind, targetId: row.target_id, isCurrent: row.is_current }
}
