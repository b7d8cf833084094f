import type { MediaAnswer } from '../../api/contract.ts'
import { answerOf } from '../request.ts'

/** Sends one picture; `progress` hears how much of it has gone, from 0 to 1. */
export function uploadPicture(
  file: File,
  { progress, signal }: { progress(share: number): void; signal?: AbortSignal },
): Promise<MediaAnswer> {
  return new Promise((done, fail) => {
    const upload = new XMLHttpRequest()
    upload.open('POST', '/api/media')
    upload.setRequestHeader('accept', 'application/json')
    upload.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total)
    })
    const finish = () => {
      try {
        done(answerOf<MediaAnswer>(upload.status, upload.responseText, '/api/media'))
      } catch (error) {
        fail(error as Error)
      }
    }
    upload.addEventListener('load', finish)
    upload.addEventListener('error', finish)
    upload.addEventListener('abort', finish)
    signal?.addEventListener('abort', () => upload.abort())
    const form = new FormData()
    form.append('file', file)
    upload.send(form)
  })
}
