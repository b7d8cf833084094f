import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { LogbookEntry } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { deeds, logbookWords } from '../../language/catalogue/deeds.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { sayDayAndTime, sayTime } from '../../language/dates.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { roles } from '../../staff/staff.ts'
import { deviceName } from '../account/device-name.ts'
import { useEdition } from '../me.tsx'
import { roleNames } from '../staff/role-names.ts'

/** One act as a sentence: the hour, who, what, to what, and why when it was said. */
export function EntryLine({ entry }: { entry: LogbookEntry }): ReactNode {
  const edition = useEdition()
  const { subject, by, act } = entry
  const title = titleOf(entry)
  const note = noteOf(entry, edition)
  // Signing in is done by the one it is about: the name is not said twice.
  const isAboutSelf = subject.kind === 'staff' && subject.id === by?.id
  return (
    <li>
      <time dateTime={entry.at} className="quiet figures">
        {sayTime(new Date(entry.at), edition)}
      </time>
      <span>
        <strong>{whoOf(entry)}</strong> · {isDeed(act) ? say(deeds, act) : unknownDeed(act)}{' '}
        {title !== '' &&
          !isAboutSelf &&
          (subject.kind === 'article' ? (
            <Link href={`/articles/${subject.id}`}>{title}</Link>
          ) : (
            <bdi>{title}</bdi>
          ))}
        {note !== '' && <span className="row-note quiet">{note}</span>}
      </span>
    </li>
  )
}

function isDeed(act: string): act is keyof typeof deeds {
  return Object.hasOwn(deeds, act)
}

function unknownDeed(act: string): string {
  return say(logbookWords, 'other-deed', { act: isolate(act) })
}

function whoOf({ by, act }: LogbookEntry): string {
  if (by !== null) return by.name
  return say(logbookWords, act === 'comment.posted' ? 'by-reader' : 'by-nobody')
}

/** What is gone keeps the name it had when the line was written. */
function titleOf({ subject, details }: LogbookEntry): string {
  return subject.title ?? textOf(details['name']) ?? textOf(details['title']) ?? ''
}

function noteOf({ act, details }: LogbookEntry, edition: Edition): string {
  const reason = textOf(details['reason'])
  if (reason !== undefined) return say(logbookWords, 'detail-reason', { text: reason })
  const note = textOf(details['note'])
  if (note !== undefined) return say(logbookWords, 'detail-note', { text: note })
  const at = textOf(details['at'])
  if (act === 'article.scheduled' && at !== undefined) {
    return say(logbookWords, 'detail-at', { text: sayDayAndTime(new Date(at), edition) })
  }
  const device = textOf(details['device'])
  if (device !== undefined) return say(logbookWords, 'detail-device', { text: deviceName(device) })
  if (act === 'staff.changed') return roleChangeOf(details)
  return ''
}

function roleChangeOf({ before, after }: Record<string, unknown>): string {
  const [was, is] = [roleIn(before), roleIn(after)]
  return was === undefined || is === undefined || was === is
    ? ''
    : say(logbookWords, 'detail-role', { before: was, after: is })
}

function roleIn(value: unknown): string | undefined {
  const { role } = (value ?? {}) as { role?: unknown }
  const known = roles.find((one) => one === role)
  return known === undefined ? undefined : say(newsroom, roleNames[known])
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
