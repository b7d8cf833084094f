import { useQuery } from '@tanstack/react-query'
import type { MediaAnswer } from '../../../api/contract.ts'
import { ask } from '../../ask.ts'

/** The picture of the library that a block names; undefined until it is known. */
export function usePicture(media: string): MediaAnswer | undefined {
  const { data } = useQuery({ ...ask<MediaAnswer>(`/api/media/${media}`), staleTime: 60_000 })
  return data
}
