import { Select } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { countries, type Country } from '../../language/countries.ts'
import { sayDayAndTime, sayHijriDay } from '../../language/dates.ts'
import { inDigits, sayNumber, type DigitKind } from '../../language/numerals.ts'
import {
  closingMark,
  openingMark,
  quotationMarkStyles,
  type QuotationMarkStyle,
} from '../../language/quotation-marks.ts'
import { say } from '../../language/say.ts'
import type { SettingsPart } from './paper.tsx'

const zones = Intl.supportedValuesOf('timeZone')

/** How the paper prints dates, digits and quotations, with today as the sample. */
export function EditionFields({ settings, change }: SettingsPart): ReactNode {
  const [now] = useState(() => new Date())
  const { quotationMarks: marks } = settings
  const words = say(house, 'sample-words')
  return (
    <section className="part">
      <h2>{say(house, 'edition')}</h2>
      <div className="part-grid">
        <Select
          label={say(house, 'country')}
          description={say(house, 'country-why')}
          data={countries.map((value) => ({ value, label: say(house, `country-${value}`) }))}
          searchable
          allowDeselect={false}
          value={settings.country}
          onChange={(country) => country !== null && change({ country: country as Country })}
        />
        <Select
          label={say(house, 'time-zone')}
          data={zones.includes(settings.timeZone) ? zones : [settings.timeZone, ...zones]}
          searchable
          limit={100}
          allowDeselect={false}
          value={settings.timeZone}
          onChange={(timeZone) => timeZone !== null && change({ timeZone })}
        />
        <Select
          label={say(house, 'digits')}
          data={[
            { value: 'western', label: say(house, 'digits-western') },
            { value: 'arabic-indic', label: say(house, 'digits-arabic-indic') },
          ]}
          allowDeselect={false}
          value={settings.digits}
          onChange={(digits) => digits !== null && change({ digits: digits as DigitKind })}
        />
        <Select
          label={say(house, 'quotation-marks')}
          data={quotationMarkStyles.map((value) => ({
            value,
            label: `${openingMark(value)}${words}${closingMark(value)}`,
          }))}
          allowDeselect={false}
          value={marks}
          onChange={(style) =>
            style !== null && change({ quotationMarks: style as QuotationMarkStyle })
          }
        />
        <Select
          label={say(house, 'hijri-offset')}
          description={say(house, 'hijri-offset-why')}
          data={[-2, -1, 0, 1, 2].map((days) => ({
            value: String(days),
            label: isolateLatin(inDigits(days > 0 ? `+${days}` : String(days), settings.digits)),
          }))}
          allowDeselect={false}
          value={String(settings.hijriOffset)}
          onChange={(days) => days !== null && change({ hijriOffset: Number(days) })}
        />
        <p className="edition-sample part-wide">
          <span className="quiet small">{say(house, 'as-readers-see')}</span>
          {sayDayAndTime(now, settings)} · {sayHijriDay(now, settings)} ·{' '}
          {sayNumber(1_234_567, settings)} · {openingMark(marks)}
          {words}
          {closingMark(marks)}
        </p>
      </div>
    </section>
  )
}

/** A sign stays before its number in a line that runs the other way: LRI … PDI. */
function isolateLatin(text: string): string {
  return `\u2066${text}\u2069`
}
