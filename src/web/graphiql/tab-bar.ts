/** GraphiQL's tab bar hides its scrollbar and does not follow the active tab, which hides tabs once there are more than it is wide. */

/** To be called when a tab was opened. By scrollLeft: scrollIntoView moves the page's other boxes too. */
export function showActiveTab() {
  // GraphiQL calls before it has drawn the tab.
  requestAnimationFrame(() => {
    const tab = document.querySelector('.graphiql-tab-active')
    const bar = tab?.closest('.graphiql-tabs')
    if (!tab || !bar) return
    const [inner, outer] = [tab.getBoundingClientRect(), bar.getBoundingClientRect()]
    if (inner.left < outer.left) bar.scrollLeft -= outer.left - inner.left
    else if (inner.right > outer.right) bar.scrollLeft += inner.right - outer.right
  })
}

/** A mouse's wheel, which knows up and down only, moves the bar sideways. */
export function scrollTabsByWheel(page: HTMLElement) {
  page.addEventListener(
    'wheel',
    (event) => {
      const bar = event.target instanceof Element ? event.target.closest('.graphiql-tabs') : null
      if (bar && event.deltaX === 0) bar.scrollLeft += event.deltaY
    },
    { passive: true },
  )
}
