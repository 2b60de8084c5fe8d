// No font is at hand when a picture is made, so widths are estimates, and rather too wide: what is estimated apart does not overlap.

export interface Font {
  /** In pixels. */
  readonly size: number
  readonly bold?: boolean
}

/** How wide a text is likely to be at most in a sans-serif, in pixels. */
export function widthOf(text: string, { size, bold }: Font): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size * (bold ? 1.12 : 1)
}

function emsOf(character: string): number {
  if (/[ijlI.,;:'|!()[\]ftr/ -]/.test(character)) return 0.36
  if (/[mwMW@%—]/.test(character)) return 0.92
  if (/[A-Z&]/.test(character)) return 0.72
  // Scripts and pictures whose characters are as wide as they are high.
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1.05 : 0.6
}

/** A text in at most `most` lines of at most `width` pixels, broken at spaces where there are some; an ellipsis ends what did not fit. */
export function lines(text: string, width: number, font: Font, most: number): readonly string[] {
  const all: string[] = []
  let line = ''
  for (const word of text
    .split(/\s+/u)
    .filter((each) => each !== '')
    .flatMap((each) => pieces(each, width, font))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, font) <= width) line = longer
    else {
      all.push(line)
      line = word
    }
  }
  if (line !== '') all.push(line)
  if (all.length <= most) return all
  return [...all.slice(0, most - 1), shortened(all.slice(most - 1).join(' '), width, font)]
}

/** A word in pieces that each fit a line. */
function pieces(word: string, width: number, font: Font): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character, font) > width) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}

/** As much of a text as fits with an ellipsis after it. */
function shortened(text: string, width: number, font: Font): string {
  let kept = ''
  for (const character of text) {
    if (widthOf(`${kept}${character}…`, font) > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
