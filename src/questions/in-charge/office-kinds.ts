const IN_WORDS: Readonly<Record<string, string>> = {
  ERO_FIELD_OFFICE: 'ERO field office',
  ERO_SUB_OFFICE: 'ERO sub-office',
  HSI_SAC_OFFICE: 'HSI office of a Special Agent in Charge',
  BORDER_PATROL_SECTOR: 'Border Patrol sector',
  OFO_FIELD_OFFICE: 'field office of the Office of Field Operations',
  AMO_BRANCH: 'branch of Air and Marine Operations',
}

/** A kind of office as people call one. */
export function kindInWords(kind: string): string {
  return IN_WORDS[kind] ?? 'office of the kind'
}
