import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'

export function SearchForm({ words = '' }: { words?: string }) {
  return (
    <form class="search-form" action="/search" method="get" role="search">
      <label for="search-words">{say(site, 'search-words')}</label>
      <div class="search-row">
        <input id="search-words" name="q" type="search" value={words} maxLength={300} dir="auto" />
        <button type="submit">{say(site, 'search-do')}</button>
      </div>
    </form>
  )
}
