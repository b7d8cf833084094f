/** A post of another site is loaded when its reader asks for it, and not before. */
for (const figure of document.querySelectorAll<HTMLElement>('.embed[data-frame]')) offer(figure)

function offer(figure: HTMLElement): void {
  const acts = figure.querySelector('.embed-acts')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = figure.dataset['show'] ?? ''
  button.addEventListener('click', () => {
    const frame = frameOf(figure)
    acts?.before(frame)
    button.remove()
    frame.focus()
  })
  acts?.prepend(button)
}

function frameOf({ dataset }: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = dataset['title'] ?? ''
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation')
  frame.src = dataset['frame'] ?? ''
  return frame
}
