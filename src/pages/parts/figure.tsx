import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import type { PictureView } from '../picture-view.ts'
import { printWords } from '../print-words.ts'
import { Picture } from './picture.tsx'

type Props = { picture: PictureView; edition: Edition; sizes: string; isFirst?: boolean }

/** A picture with its caption and, after it, whose it is. */
export function Figure({ picture, edition, sizes, isFirst = false }: Props) {
  const { caption, credit } = picture
  return (
    <figure class="figure">
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} />
      {caption === '' && credit === '' ? null : (
        <figcaption>
          {caption === '' ? null : <bdi class="caption">{printWords(caption, edition)}</bdi>}{' '}
          {credit === '' ? null : <bdi class="credit">{say(site, 'credit', { name: credit })}</bdi>}
        </figcaption>
      )}
    </figure>
  )
}
