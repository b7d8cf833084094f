import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'

export function NothingYet({ isPastTheEnd = false }: { isPastTheEnd?: boolean }) {
  if (isPastTheEnd) {
    return (
      <div class="nothing">
        <p class="nothing-words">{say(site, 'nothing-older')}</p>
      </div>
    )
  }
  return (
    <div class="nothing">
      <p class="nothing-words">{say(site, 'nothing-published')}</p>
      <p>{say(site, 'nothing-published-why')}</p>
    </div>
  )
}
