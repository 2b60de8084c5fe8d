import type { NodeType } from '../../model/types.js'

/** A colour for each type of node, told apart by those who see few colours too (after Okabe and Ito). */
export const COLOURS: Readonly<Record<NodeType, `#${string}`>> = {
  Organization: '#0072b2',
  FieldOffice: '#56b4e9',
  City: '#8c8c8c',
  Position: '#e69f00',
  Official: '#d55e00',
  Reassignment: '#cc79a7',
  Shakeup: '#882255',
  ChangeEvent: '#117733',
  Claim: '#009e73',
  Source: '#5c5c5c',
  RetiredId: '#bdbdbd',
}

/** How large a node is drawn, as a radius: its area grows with its degree. */
export function sizeOf(degree: number): number {
  return Math.round((4 + 2 * Math.sqrt(degree)) * 100) / 100
}
