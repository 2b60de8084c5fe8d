/** A die that always falls the same: one number from 0 (included) to 1 (not) for a purpose and an index. */
export type Chance = (purpose: string, index: number) => number

/** The dice of one seed. */
export function chanceOf(seed: number): Chance {
  const salts = new Map<string, number>()
  return (purpose, index) => {
    let salt = salts.get(purpose)
    if (salt === undefined) {
      salt = saltOf(purpose, seed)
      salts.set(purpose, salt)
    }
    return mixed(salt ^ Math.imul(index + 1, 0x9e3779b1)) / 0x1_0000_0000
  }
}

/** One of several, the first where the die shows least. */
export function pick<Item>(items: readonly [Item, ...Item[]], die: number): Item {
  return items[Math.floor(die * items.length)] ?? items[0]
}

function saltOf(purpose: string, seed: number): number {
  let salt = mixed(seed)
  for (let index = 0; index < purpose.length; index++) salt = mixed(salt ^ purpose.charCodeAt(index))
  return salt
}

/** Every bit of the result depends on every bit of the number (the finalizer of MurmurHash3). */
function mixed(number: number): number {
  let mix = number | 0
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}
