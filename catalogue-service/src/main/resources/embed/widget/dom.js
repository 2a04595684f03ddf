/** Builds a node; text goes in as text only, so that nothing the catalogue says is ever read as markup. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(key, value);
    } else if (value !== undefined && value !== null && value !== false) {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false && child !== ''));
  return node;
}

/** Text of the catalogue in its own language; its direction follows from its letters. */
export function spoken(text, language) {
  return element('bdi', { lang: language }, text);
}
