import type { ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { say } from '../../../language/say.ts'

/** Languages that those in the news speak most. */
const languages = ['en', 'fr', 'es', 'zgh', 'tr', 'he', 'ru', 'de', 'fa', 'zh']
const names = new Intl.DisplayNames(['ar'], { type: 'language' })

type SpokenLanguageProps = {
  value: string
  isReadOnly: boolean
  onChange(tag: string): void
}

/** In which language the words were spoken; one set elsewhere stays in the list by its tag. */
export function SpokenLanguage({ value, isReadOnly, onChange }: SpokenLanguageProps): ReactNode {
  const isOther = value !== '' && !languages.includes(value)
  return (
    <label className="spoken-in">
      <span className="unseen">{say(words, 'quotation-spokenLanguage')}</span>
      <select
        value={value}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{say(words, 'spoken-in-arabic')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {say(site, 'spoken-in', { language: nameOf(tag) })}
          </option>
        ))}
        {isOther && (
          <option value={value}>{say(site, 'spoken-in', { language: nameOf(value) })}</option>
        )}
      </select>
    </label>
  )
}

function nameOf(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
