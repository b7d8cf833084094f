import { Burger, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useMe } from '../me.tsx'
import { KeysPanel } from './keys-panel.tsx'
import type { KeyMap } from './key-meaning.ts'
import { useKeys } from './keys.ts'
import { Navigation } from './navigation.tsx'
import { placeGroups, placesFor } from './places.ts'
import './frame.css'

/** The newsroom around every screen: where one can go, who one is, the keys. */
export function Frame({ children }: { children: ReactNode }): ReactNode {
  const me = useMe()
  const [location, go] = useLocation()
  // Opened on one screen; going to another closes it.
  const [menuOn, setMenuOn] = useState<string | null>(null)
  const isMenuOpen = menuOn === location
  const closeMenu = () => setMenuOn(null)
  const [areKeysShown, keys] = useDisclosure(false)
  const places = placeGroups.flatMap((group) => placesFor(me.staff.role, group.places))

  const ways: KeyMap = Object.fromEntries(
    places.flatMap(({ key, path }) => (key === undefined ? [] : [[`g ${key}`, () => go(path)]])),
  )
  useKeys({ ...ways, '?': keys.open })

  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say(newsroom, 'skip-to-content')}
      </a>
      <header className="frame-bar">
        <Burger
          size="sm"
          opened={isMenuOpen}
          onClick={() => setMenuOn(location)}
          aria-label={say(newsroom, 'open-menu')}
          aria-expanded={isMenuOpen}
        />
        <span className="frame-name clipped">{me.paper.name}</span>
      </header>
      <div className="frame-side">
        <Navigation showKeys={keys.open} />
      </div>
      <Drawer
        opened={isMenuOpen}
        onClose={closeMenu}
        position="left"
        size="17rem"
        title={say(newsroom, 'navigation')}
        closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
      >
        <Navigation
          showKeys={() => {
            closeMenu()
            keys.open()
          }}
        />
      </Drawer>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <KeysPanel opened={areKeysShown} onClose={keys.close} places={places} />
    </div>
  )
}
