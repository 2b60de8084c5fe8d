import { describe, expect, test } from 'vitest'
import { isPrivateProperty, privateTexts } from '../../src/dataset/private-data.js'

describe('a property that no definition has', () => {
  test.each([
    ...['home', 'address', 'homeAddress', 'home_address', 'homeaddress', 'phone', 'phoneNumber', 'cellphone', 'email', 'e-mail'],
    ...['photo', 'photoUrl', 'image', 'picture', 'birthDate', 'birthdate', 'dateOfBirth', 'dateofbirth', 'born', 'dob', 'age'],
    ...['spouse', 'wife', 'husband', 'children', 'family', 'parents', 'height', 'weight', 'ethnicity', 'religion', 'ssn'],
    ...['socialSecurityNumber', 'socialMedia', 'salary', 'personalNotes', 'contact', 'contactDetails', 'twitter', 'instagram'],
  ])('%s would hold private data', (name) => {
    expect(isPrivateProperty(name)).toBe(true)
  })
  test.each(['alias', 'titel', 'wage-grade', 'agency', 'website', 'stage', 'homogeneous', 'ageing', 'imagination'])(
    '%s is only unknown',
    (name) => {
      expect(isPrivateProperty(name)).toBe(false)
    },
  )
})

describe('a text', () => {
  const found = (text: string) => privateTexts({ note: text }).map(({ path }) => path)
  test.each([
    ...[
      'write to a.b@example.org',
      'A.B+c@mail.example.co.uk',
      'call (202) 555-0143',
      '202-555-0143',
      '202.555.0143',
      '202 555 0143',
    ],
    ...['+1 202 555 0143', '1-202-555-0143', '+12025550143', '(202)555-0143', 'number 078-05-1120'],
  ])('%s holds private data', (text) => {
    expect(found(text)).toEqual([['note']])
  })
  test.each([
    ...[
      'on 2025-10-28',
      '2018-07-04/2022-03-14',
      'about 1,234,567 people',
      'No. 1:25-cv-12173',
      'https://example.org/@ICEgov',
      'x @ y',
    ],
    ...['8 U.S.C. 1226', 'from 2010 to 2025', 'page-202-555-01436', '12,025,550,143 dollars'],
  ])('%s holds none', (text) => {
    expect(found(text)).toEqual([])
  })
  test('of one word of any length is looked at to its end', () => {
    const word = 'x.1-'.repeat(50_000)
    expect(found(word)).toEqual([])
    expect(found(`${word}@${word}`)).toEqual([])
    expect(found(`${word} (a.b@example.org)`)).toEqual([['note']])
    expect(found(`${word}@example.org`)).toEqual([['note']])
    expect(found(`@mail:a_b%c@example.org`)).toEqual([['note']])
  })
  test('of a web address is not looked at', () => {
    expect(privateTexts({ url: 'https://example.org/202-555-0143', website: 'https://a@example.org/' })).toEqual([])
  })
  test('is not repeated in the problem', () => {
    expect(JSON.stringify(privateTexts({ note: 'write to a.b@example.org' }))).not.toContain('a.b@')
  })
  test('is found at any depth', () => {
    expect(privateTexts({ id: 'x', reportsTo: [{ to: 'y', note: '202-555-0143' }] })[0]?.path).toEqual(['reportsTo', 0, 'note'])
  })
})
