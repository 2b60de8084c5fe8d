/** The page's script: moves the picture, shows the facts of what is chosen, sorts and filters the tables. It takes all that it shows from the page itself. */
export const SCRIPT = `
'use strict'
document.documentElement.classList.add('scripted')
const picture = document.querySelector('figure svg')
const panel = document.querySelector('aside')
const whole = picture.getAttribute('viewBox').split(' ').map(Number)
let view = [...whole]

function show(next) {
  view = next
  picture.setAttribute('viewBox', view.join(' '))
}

function zoom(by, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
  const width = Math.min(Math.max(view[2] * by, whole[2] / 40), whole[2] * 1.5)
  const scale = width / view[2]
  show([x - (x - view[0]) * scale, y - (y - view[1]) * scale, width, view[3] * scale])
}

function place(event) {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse())
  return [point.x, point.y]
}

picture.addEventListener('wheel', (event) => {
  // Without a key it scrolls the page, as everywhere.
  if (!event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, ...place(event))
}, { passive: false })

let held = null
let moved = false
picture.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return
  held = place(event)
  moved = false
})
picture.addEventListener('pointermove', (event) => {
  if (held === null || event.buttons === 0) return
  const [x, y] = place(event)
  if (!moved && Math.hypot(x - held[0], y - held[1]) < view[2] / 300) return
  moved = true
  show([view[0] - (x - held[0]), view[1] - (y - held[1]), view[2], view[3]])
})
addEventListener('pointerup', () => { held = null })

for (const button of document.querySelectorAll('.zoom button'))
  button.addEventListener('click', () => (button.value === '0' ? show([...whole]) : zoom(Number(button.value))))

const rows = new Map([...document.querySelectorAll('tr[data-id]')].map((row) => [row.dataset.id, row]))

function choose(element) {
  for (const each of picture.querySelectorAll('.chosen')) each.classList.remove('chosen')
  element.classList.add('chosen')
  const id = element.dataset.id
  const parts = [...rows.get(id).querySelectorAll('[data-panel]')].map((part) => {
    const copy = document.createElement(part.dataset.panel)
    copy.append(...[...part.childNodes].map((child) => child.cloneNode(true)))
    if (part.dataset.name) copy.prepend(part.dataset.name + ': ')
    return copy
  })
  const near = [...document.querySelectorAll('tr[data-from]')].filter(({ dataset }) => dataset.from === id || dataset.to === id)
  const list = document.createElement('ul')
  for (const row of near) {
    const item = document.createElement('li')
    item.textContent = row.dataset.text
    list.append(item)
    picture.querySelector('g.relationship[data-id="' + CSS.escape(row.dataset.id) + '"]').classList.add('chosen')
  }
  const heading = document.createElement('h3')
  heading.textContent = 'Relationships here'
  panel.replaceChildren(...parts, ...(near.length === 0 ? [] : [heading, list]))
  panel.scrollTop = 0
}

for (const element of picture.querySelectorAll('g.node, g.relationship')) {
  element.addEventListener('click', () => { if (!moved) choose(element) })
  if (!element.matches('.node')) continue
  element.setAttribute('tabindex', '0')
  element.setAttribute('role', 'button')
  element.setAttribute('aria-label', rows.get(element.dataset.id).dataset.text)
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(element)
  })
}
// What can be pressed can't be inside of what is an image.
picture.setAttribute('role', 'group')

const compare = new Intl.Collator('en', { numeric: true }).compare
for (const button of document.querySelectorAll('th button'))
  button.addEventListener('click', () => {
    const heading = button.closest('th')
    const ascending = heading.getAttribute('aria-sort') !== 'ascending'
    for (const each of heading.parentElement.children) each.removeAttribute('aria-sort')
    heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending')
    const body = heading.closest('table').tBodies[0]
    const text = (row) => row.cells[heading.cellIndex].textContent
    body.append(...[...body.rows].sort((a, b) => compare(text(a), text(b)) * (ascending ? 1 : -1)))
  })

const filter = document.querySelector('#filter')
filter.addEventListener('input', () => {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const row of rows.values()) {
    const text = row.textContent.toLowerCase()
    row.hidden = !words.every((word) => text.includes(word))
    if (!row.hidden) shown++
  }
  document.querySelector('#found').textContent = words.length === 0 ? '' : shown + ' of ' + rows.size + ' rows'
})
`
