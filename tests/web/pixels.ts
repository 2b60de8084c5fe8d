import type { Page } from 'playwright-core'

/** Pixels of one colour: how many, and the middle of them in the page's coordinates. */
export interface Patch {
  readonly pixels: number
  readonly x: number
  readonly y: number
}

/**
 * What of a part of the page has exactly one of these colours (`#d55e00`) on the screen, whatever drew it, colour by colour; lines and
 * letters, which are thinner than 7 pixels, do not count. The page itself reads the picture.
 */
export async function patchesOf(page: Page, selector: string, colours: readonly string[]): Promise<readonly Patch[]> {
  const place = await page.locator(selector).boundingBox()
  if (!place) throw new Error(`${selector} is not to be seen`)
  const picture = (await page.screenshot({ clip: place })).toString('base64')
  const patches = await page.evaluate<Patch[]>(`(async () => {
    const bytes = Uint8Array.from(atob('${picture}'), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    const around = [0, -3, 3, -3 * image.width, 3 * image.width]
    return ${JSON.stringify(colours.map((colour) => Number.parseInt(colour.slice(1), 16)))}.map((wanted) => {
      const has = (at) => data[4 * at] * 65536 + data[4 * at + 1] * 256 + data[4 * at + 2] === wanted
      let [pixels, x, y] = [0, 0, 0]
      for (let at = 0; at < image.width * image.height; at += 1) {
        if (!has(at) || !around.every((step) => has(at + step))) continue
        pixels += 1
        x += at % image.width
        y += Math.floor(at / image.width)
      }
      return { pixels, x: x / pixels, y: y / pixels }
    })
  })()`)
  return patches.map(({ pixels, x, y }) => ({ pixels, x: place.x + x, y: place.y + y }))
}
