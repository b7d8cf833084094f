import { documentsLaw } from './articles/documents-law.ts'
import { draftBudget } from './articles/draft-budget.ts'
import { draftFestival } from './articles/draft-festival.ts'
import { ferries } from './articles/ferries.ts'
import { harbour } from './articles/harbour.ts'
import { interview } from './articles/interview.ts'
import { loomVideo } from './articles/loom-video.ts'
import { market } from './articles/market.ts'
import { mountainClinic } from './articles/mountain-clinic.ts'
import { nightTrain } from './articles/night-train.ts'
import { palms } from './articles/palms.ts'
import { rain } from './articles/rain.ts'
import { reservoirs } from './articles/reservoirs.ts'
import { rooftops } from './articles/rooftops.ts'
import { salt } from './articles/salt.ts'
import { slowNews } from './articles/slow-news.ts'
import { solar } from './articles/solar.ts'
import { summit } from './articles/summit.ts'
import { trees } from './articles/trees.ts'
import { zellige } from './articles/zellige.ts'
import type { DemoArticle } from './demo-article.ts'

/** By the names that the front page and the comments call them. */
export const demoArticles = {
  summit,
  harbour,
  documentsLaw,
  interview,
  rain,
  ferries,
  reservoirs,
  trees,
  nightTrain,
  market,
  zellige,
  palms,
  mountainClinic,
  slowNews,
  loomVideo,
  salt,
  rooftops,
  solar,
  draftBudget,
  draftFestival,
} satisfies Record<string, DemoArticle>

export type DemoArticleName = keyof typeof demoArticles
