import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { readPicture } from './read-picture.ts'

/** White with a black quarter at the top left, stored as a camera held that way would store it. */
async function photograph(orientation: number): Promise<Buffer> {
  const white = { width: 120, height: 80, channels: 3 as const, background: '#fff' }
  const quarter = { width: 60, height: 40, channels: 3 as const, background: '#000' }
  const upright = await sharp({ create: white })
    .composite([{ input: { create: quarter }, left: 0, top: 0 }])
    .png()
    .toBuffer()
  const turned = turns[orientation]?.(sharp(upright)) ?? sharp(upright)
  return turned.withMetadata({ orientation }).jpeg().toBuffer()
}

/** How the stored picture differs from the upright one (EXIF 2.32, tag 0x0112); a flip comes before a rotation. */
const turns: Record<number, (picture: Sharp) => Sharp> = {
  2: (picture) => picture.flop(),
  3: (picture) => picture.rotate(180),
  4: (picture) => picture.flip(),
  5: (picture) => picture.flip().rotate(90),
  6: (picture) => picture.rotate(-90),
  7: (picture) => picture.flip().rotate(-90),
  8: (picture) => picture.rotate(90),
}

async function isDark(file: Buffer, left: number, top: number): Promise<boolean> {
  const spot = await sharp(file).extract({ left, top, width: 4, height: 4 }).png().toBuffer()
  const { channels } = await sharp(spot).stats()
  return (channels[0]?.mean ?? 255) < 40
}

for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`a photograph taken in position ${orientation} stands upright`, async () => {
    const picture = await readPicture(await photograph(orientation))
    assert.deepEqual([picture.width, picture.height], [120, 80])
    const file = picture.renditions[0]?.bytes as Buffer
    const quarters = await Promise.all([
      isDark(file, 20, 20),
      isDark(file, 90, 20),
      isDark(file, 20, 60),
      isDark(file, 90, 60),
    ])
    assert.deepEqual(quarters, [true, false, false, false])
  })
}

test('nothing a camera noted is left, the place least of all', async () => {
  const noted = await sharp({
    create: { width: 700, height: 500, channels: 3, background: '#888' },
  })
    .withExif({
      IFD0: { Copyright: 'Salma', Make: 'CameraMaker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 25/1 12/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">secret place</x:xmpmeta>')
    .jpeg()
    .toBuffer()
  assert.ok(noted.includes('CameraMaker'), 'the twin has notes')
  for (const { bytes } of (await readPicture(noted)).renditions) {
    const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()
    assert.deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined])
    for (const word of ['CameraMaker', 'Exif', 'secret']) assert.ok(!bytes.includes(word), word)
  }
})

test('colours of a wider space are brought into sRGB', async () => {
  const wide = await sharp({
    create: { width: 40, height: 40, channels: 3, background: '#3a7d44' },
  })
    .withIccProfile('p3')
    .png()
    .toBuffer()
  const [rendition] = (await readPicture(wide)).renditions
  const { channels } = await sharp(rendition?.bytes).stats()
  const means = channels.slice(0, 3).map(({ mean }) => Math.round(mean))
  for (const [index, value] of [0x3a, 0x7d, 0x44].entries()) {
    assert.ok(Math.abs((means[index] as number) - value) <= 4, `${means}`)
  }
})

test('a picture in printer’s colours, one in grey and one seen through are taken', async () => {
  const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a7d44' } })
  const cmyk = await plain.clone().toColourspace('cmyk').jpeg().toBuffer()
  const grey = await plain.clone().toColourspace('b-w').png().toBuffer()
  const clear = await plain.clone().ensureAlpha(0.5).webp().toBuffer()
  for (const file of [cmyk, grey, clear]) {
    assert.deepEqual(
      (await readPicture(file)).renditions.map(({ width }) => width),
      [40],
    )
  }
  const [rendition] = (await readPicture(clear)).renditions
  assert.equal((await sharp(rendition?.bytes).metadata()).hasAlpha, true)
})

const folder = fileURLToPath(new URL('../../../shared/data/images/', import.meta.url))
const skip = existsSync(folder) ? false : 'the folder of outside pictures is not here'

test('pictures of strangers stand upright and have no notes', { skip }, async () => {
  const names = readdirSync(folder).filter((name) => /^(Landscape|Portrait|DSCN|Blue)/.test(name))
  assert.ok(names.length > 5)
  for (const name of names) {
    const { width, height, renditions } = await readPicture(readFileSync(folder + name))
    assert.equal(name.startsWith('Portrait'), height > width, name)
    for (const { bytes } of renditions) {
      const { exif, xmp, orientation } = await sharp(bytes).metadata()
      assert.deepEqual([exif, xmp, orientation], [undefined, undefined, undefined], name)
    }
  }
})

test('one scene of strangers looks the same however the camera was held', { skip }, async () => {
  const thumbnail = async (name: string) => {
    const { renditions } = await readPicture(readFileSync(`${folder}${name}.jpg`))
    return sharp(renditions[0]?.bytes).resize(20, 15, { fit: 'fill' }).greyscale().raw().toBuffer()
  }
  const upright = await thumbnail('Landscape_1')
  for (const name of ['Landscape_3', 'Landscape_6', 'Landscape_8']) {
    const other = await thumbnail(name)
    const differences = [...upright].map((value, at) => Math.abs(value - (other[at] as number)))
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length
    assert.ok(mean < 12, `${name}: ${mean}`)
  }
})
