import { site } from '../../language/catalogue/site.ts'
import { sayDay, sayHijriDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { mediaAddress, renditionFor } from '../../media/media.ts'
import type { Frame } from '../frame.ts'
import { SectionsBar } from './sections-bar.tsx'
import { SideMenu } from './side-menu.tsx'

type Props = { frame: Frame; current: string }

/** Large on the front page, a strip elsewhere. */
export function Masthead({ frame, current }: Props) {
  return (
    <header>
      {current === '/' ? <FrontTitle frame={frame} /> : <Strip frame={frame} />}
      <SectionsBar entries={frame.paper.menus.sections} current={current} />
    </header>
  )
}

function FrontTitle({ frame }: { frame: Frame }) {
  const { motto } = frame.paper.settings
  return (
    <div class="masthead sheet">
      <div class="masthead-title">
        <h1 class="masthead-name">
          <Name frame={frame} />
        </h1>
        {motto === '' ? null : <p class="masthead-motto">{motto}</p>}
      </div>
      <div class="dateline-strip">
        <DayOfPrint frame={frame} />
        <SideMenu entries={frame.paper.menus.header} />
      </div>
    </div>
  )
}

function Strip({ frame }: { frame: Frame }) {
  return (
    <div class="masthead-small sheet">
      <p class="masthead-name">
        <a href="/">
          <Name frame={frame} />
        </a>
      </p>
      <DayOfPrint frame={frame} />
      <SideMenu entries={frame.paper.menus.header} />
    </div>
  )
}

const logoWidth = 480

function Name({ frame: { logo, paper } }: { frame: Frame }) {
  const { name } = paper.settings
  if (logo === null) return <bdi>{name}</bdi>
  const { name: file, width, height } = renditionFor(logo, logoWidth)
  return <img src={mediaAddress(file)} width={width} height={height} alt={name} />
}

function DayOfPrint({ frame: { now, edition } }: { frame: Frame }) {
  const days = { day: sayDay(now, edition), hijri: sayHijriDay(now, edition) }
  return <p class="plain day-of-print">{say(site, 'two-calendars', days)}</p>
}
