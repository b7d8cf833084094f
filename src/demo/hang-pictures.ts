import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { Database } from '../database/database.ts'
import { addMedia } from '../media/add-media.ts'
import { demoPictures, type DemoPictureName } from './demo-pictures.ts'

/** As wide as a page shows them; drawings need no more. */
const widthOfADrawing = 1280

/** Takes the drawings into the library; answers their ids by name. Done twice, it is done once. */
export async function hangPictures(
  db: Database,
  mediaFolder: string,
): Promise<Map<string, string>> {
  const names = Object.keys(demoPictures) as DemoPictureName[]
  const hung = await Promise.all(
    names.map(async (name) => {
      const file = await renderDrawing(name)
      const upload = { file, name: `${name}.png`, mediaFolder, ...demoPictures[name] }
      const { id } = await addMedia(db, null, upload)
      return [name, id] as const
    }),
  )
  return new Map(hung)
}

/** The library takes no SVG from anybody; these are our own and come in as pixels. */
async function renderDrawing(name: DemoPictureName): Promise<Buffer> {
  const drawing = await readFile(new URL(`pictures/${name}.svg`, import.meta.url))
  return sharp(drawing)
    .resize({ width: widthOfADrawing, withoutEnlargement: true })
    .png({ compressionLevel: 3 })
    .toBuffer()
}
