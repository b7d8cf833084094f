import { islandScript } from './island-script.ts'

/** Only where an article embeds something: shows it when its reader asks. */
export const embedScript = islandScript('embeds')
