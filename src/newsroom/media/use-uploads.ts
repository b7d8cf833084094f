import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { MediaAnswer } from '../../api/contract.ts'
import { uploadPicture } from './upload-picture.ts'

export type Upload = { key: number; name: string; share: number; error: Error | null; file: File }

/** Pictures on their way into the library, two at a time; those that failed stay to be tried again. */
export function useUploads(arrived: (media: MediaAnswer) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const answers = useQueryClient()
  const waiting = useRef<Upload[]>([])
  const running = useRef(0)
  const leaving = useRef<AbortController>(null)
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])

  const change = (key: number, news: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)))
  const forget = (key: number) => setUploads((all) => all.filter((one) => one.key !== key))

  async function begin(): Promise<void> {
    const next = running.current < 2 ? waiting.current.shift() : undefined
    if (next === undefined) return
    running.current += 1
    try {
      const media = await uploadPicture(next.file, {
        progress: (share) => change(next.key, { share }),
        ...(leaving.current === null ? {} : { signal: leaving.current.signal }),
      })
      forget(next.key)
      void answers.invalidateQueries({ queryKey: ['media'] })
      arrived(media)
    } catch (error) {
      change(next.key, { error: error as Error })
    } finally {
      running.current -= 1
      void begin()
    }
  }

  function enqueue(upload: Upload): void {
    waiting.current.push(upload)
    void begin()
  }

  return {
    uploads,
    add(files: Iterable<File>) {
      for (const file of files) {
        const upload = { key: (serial += 1), name: file.name, share: 0, error: null, file }
        setUploads((all) => [...all, upload])
        enqueue(upload)
      }
    },
    retry(upload: Upload) {
      change(upload.key, { error: null, share: 0 })
      enqueue({ ...upload, error: null, share: 0 })
    },
    forget,
  }
}

let serial = 0
