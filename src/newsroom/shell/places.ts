import {
  IconBook2,
  IconCalendarEvent,
  IconFileText,
  IconFolders,
  IconHash,
  IconHome,
  IconLayoutNavbar,
  IconLicense,
  IconMessage2,
  IconMicrophone2,
  IconPhoto,
  IconSettings,
  IconSignature,
  IconTimeline,
  IconUserCircle,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { newsroom } from '../../language/catalogue/newsroom.ts'
import type { PlainKey } from '../plain-key.ts'
import { may, type Permission, type Role } from '../../staff/staff.ts'

/** The places of the newsroom, in the order of its navigation, and who may go there. */

export type Place = {
  path: string
  name: PlainKey<typeof newsroom>
  icon: Icon
  permission: Permission | null
  /** The second key after `g`. */
  key?: string
}

const day: Place[] = [
  { path: '/', name: 'articles', icon: IconFileText, permission: 'write-articles', key: 'a' },
  {
    path: '/comments',
    name: 'comments',
    icon: IconMessage2,
    permission: 'moderate-comments',
    key: 'c',
  },
  {
    path: '/front-page',
    name: 'front-page',
    icon: IconHome,
    permission: 'arrange-front-page',
    key: 'f',
  },
  { path: '/media', name: 'media', icon: IconPhoto, permission: 'add-media', key: 'm' },
  { path: '/people', name: 'people', icon: IconMicrophone2, permission: 'write-articles' },
  { path: '/occasions', name: 'occasions', icon: IconCalendarEvent, permission: 'write-articles' },
  {
    path: '/storylines',
    name: 'storylines',
    icon: IconTimeline,
    permission: 'write-articles',
    key: 't',
  },
]
const structure: Place[] = [
  { path: '/sections', name: 'sections', icon: IconFolders, permission: 'manage-structure' },
  { path: '/tags', name: 'tags', icon: IconHash, permission: 'manage-structure' },
  { path: '/authors', name: 'authors', icon: IconSignature, permission: 'manage-structure' },
  { path: '/pages', name: 'pages', icon: IconLicense, permission: 'manage-structure' },
  { path: '/menus', name: 'menus', icon: IconLayoutNavbar, permission: 'manage-structure' },
]
const house: Place[] = [
  { path: '/paper', name: 'paper', icon: IconSettings, permission: 'manage-paper' },
  { path: '/staff', name: 'staff', icon: IconUsers, permission: 'manage-staff', key: 's' },
  { path: '/logbook', name: 'logbook', icon: IconBook2, permission: 'read-logbook', key: 'l' },
  { path: '/account', name: 'account', icon: IconUserCircle, permission: null },
]

export const placeGroups: { name: PlainKey<typeof newsroom>; places: Place[] }[] = [
  { name: 'places-of-the-day', places: day },
  { name: 'places-of-the-paper', places: structure },
  { name: 'places-of-the-house', places: house },
]

export function placesFor(role: Role, places: Place[]): Place[] {
  return places.filter(({ permission }) => permission === null || may(role, permission))
}
