import { useQuery } from '@tanstack/react-query'
import { IconPhoto, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MediaAnswer } from '../../api/contract.ts'
import { ask } from '../ask.ts'
import { thumbOf } from '../media/media-grid.tsx'
import './portrait.css'

/** A picture of the library by its id, small; a sign where there is none. */
export function Portrait({
  media,
  name,
  size = 48,
  isPerson = true,
}: {
  media: string | null
  name: string
  size?: number
  isPerson?: boolean
}): ReactNode {
  const { data } = useQuery({
    ...ask<MediaAnswer>(`/api/media/${media}`),
    enabled: media !== null,
    staleTime: 60_000,
  })
  const Sign = isPerson ? IconUser : IconPhoto
  if (media === null || data === undefined) {
    return (
      <span className="portrait" style={{ inlineSize: size, blockSize: size }}>
        <Sign size={size / 2} stroke={1.4} aria-hidden />
      </span>
    )
  }
  return (
    <img
      className="portrait"
      src={thumbOf(data, size * 2)}
      alt={data.alt === '' ? name : data.alt}
      width={size}
      height={size}
    />
  )
}
