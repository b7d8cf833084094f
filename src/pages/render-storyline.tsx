import { storylinePage } from '../language/catalogue/storylines.ts'
import { sayDay } from '../language/dates.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import { StorylineColumns } from './parts/storyline-columns.tsx'
import { StorylineHead } from './parts/storyline-head.tsx'
import { StorylineSpeakers } from './parts/storyline-speakers.tsx'
import { StorylineTimeline } from './parts/storyline-timeline.tsx'
import { storylineData } from './storyline-data.ts'
import type { StorylineView } from './storyline-view.ts'

export function renderStoryline(view: StorylineView): string {
  const { frame, path, storyline, question, script } = view
  const name = say(storylinePage, 'storyline-is', { name: storyline.name })
  return renderDocument({
    frame,
    head: {
      path,
      title: storyline.name,
      description: storyline.state === '' ? (question?.text ?? '') : storyline.state,
      data: storylineData(view),
      feed: { href: `${path}/feed.xml`, title: name },
    },
    main: (
      <article class="storyline" data-storyline={storyline.id} data-new={say(storylinePage, 'new')}>
        <StorylineHead view={view} />
        <p class="storyline-new sheet" hidden>
          {say(storylinePage, 'new-since')}
        </p>
        <StorylineColumns view={view} />
        <div class="storyline-record sheet">
          <StorylineTimeline view={view} />
          <StorylineSpeakers view={view} />
        </div>
        <footer class="storyline-foot sheet plain">
          <span>
            {say(storylinePage, 'changed-on', { day: sayDay(storyline.updatedAt, frame.edition) })}
          </span>
          <a href={`${path}/feed.xml`}>{say(storylinePage, 'follow-feed')}</a>
        </footer>
        {script === null ? null : <script type="module" src={script} />}
      </article>
    ),
  })
}
