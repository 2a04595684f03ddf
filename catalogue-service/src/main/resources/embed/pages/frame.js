/**
 * Tells WordPress, which shows frames of other sites in a sandbox, how high the page is and which link was clicked. It
 * gives its frame a secret to tell them with; where there is none, somebody else shows the page.
 */
const secret = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash)?.[1];

/** To whichever origin frames the page: what is told is public. */
function tell(message, value) {
  parent.postMessage({ message, value, secret }, '*');
}

function tellHeight() {
  tell('height', Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** In the sandbox a link opens nothing; what else a visitor does with it is the browser's. */
function tellLink(click) {
  const link = click.composedPath().find(node => node instanceof HTMLAnchorElement && node.href);
  const plain = click.button === 0 && !click.altKey && !click.ctrlKey && !click.metaKey && !click.shiftKey;
  if (link && plain) {
    tell('link', link.href);
    click.preventDefault();
  }
}

if (secret) {
  // Also when it begins to watch.
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('click', tellLink);
  // WordPress asks once its own script has loaded.
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && data.secret === secret) {
      tellHeight();
    }
  });
}
