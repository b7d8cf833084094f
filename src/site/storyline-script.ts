import { islandScript } from './island-script.ts'

/** Only on the page of a storyline: marks what is new since the reader's last visit. */
export const storylineScript = islandScript('storyline')
