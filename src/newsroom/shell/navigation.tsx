import { useQuery } from '@tanstack/react-query'
import { IconExternalLink, IconKeyboard, IconLogout } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { CommentAnswer, List } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { useEdition, useMay, useMe } from '../me.tsx'
import { request } from '../request.ts'
import { roleNames } from '../staff/role-names.ts'
import { placeGroups, placesFor, type Place } from './places.ts'

export function Navigation({ showKeys }: { showKeys(): void }): ReactNode {
  const me = useMe()
  const signOut = useAct(() => request('DELETE', '/api/sessions/current'), {
    done: () => window.location.assign('/newsroom/'),
  })
  return (
    <nav className="navigation" aria-label={say(newsroom, 'navigation')}>
      <p className="navigation-name">{me.paper.name}</p>
      {placeGroups.map(({ name, places }) => {
        const open = placesFor(me.staff.role, places)
        return (
          open.length > 0 && (
            <section key={name}>
              <h2>{say(newsroom, name)}</h2>
              <ul>
                {open.map((place) => (
                  <li key={place.path}>
                    <PlaceLink place={place} />
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
      <section className="navigation-end">
        <p>
          <strong>{me.staff.name}</strong>
          <span className="quiet"> {say(newsroom, roleNames[me.staff.role])}</span>
        </p>
        <ul>
          <li>
            <a href="/" target="_blank" rel="noopener">
              <IconExternalLink size={17} stroke={1.6} aria-hidden />
              {say(newsroom, 'see-site')}
            </a>
          </li>
          <li>
            <button type="button" onClick={showKeys}>
              <IconKeyboard size={17} stroke={1.6} aria-hidden />
              {say(newsroom, 'keys')}
              <kbd>?</kbd>
            </button>
          </li>
          <li>
            <button type="button" onClick={() => signOut.mutate(undefined)}>
              <IconLogout size={17} stroke={1.6} aria-hidden className="flips" />
              {say(newsroom, 'sign-out')}
            </button>
          </li>
        </ul>
      </section>
    </nav>
  )
}

function PlaceLink({ place: { path, name, icon: Icon } }: { place: Place }): ReactNode {
  const [location] = useLocation()
  const isHere =
    path === '/'
      ? location === '/' || location.startsWith('/articles')
      : location === path || location.startsWith(`${path}/`)
  return (
    <Link href={path} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
      <Icon size={17} stroke={1.6} aria-hidden />
      {say(newsroom, name)}
      {path === '/comments' && <PendingCount />}
    </Link>
  )
}

function PendingCount(): ReactNode {
  const edition = useEdition()
  const { data } = useQuery({
    ...ask<List<CommentAnswer>>('/api/comments?state=pending&limit=1'),
    enabled: useMay('moderate-comments'),
    refetchInterval: 60_000,
  })
  if (data === undefined || data.total === 0) return null
  return (
    <span className="navigation-count figures">
      <span aria-hidden>{sayNumber(data.total, edition)}</span>
      <span className="unseen">{say(newsroom, 'pending-comments', { count: data.total })}</span>
    </span>
  )
}
