import { element } from './dom.js';
import { Facts } from './facts.js';

/** One box for each workshop. */
export class Cards {
  #list = element('ul', { class: 'cards', role: 'list' });

  get node() {
    return this.#list;
  }

  add(workshops, view) {
    this.#list.append(...workshops.map(workshop => card(new Facts(workshop, view))));
  }

  /** The keyboard goes on at the first one that came after so many. */
  goOn(after) {
    this.#list.children[after]?.querySelector('a')?.focus();
  }
}

function card(facts) {
  const pairs = facts.pairs().map(([label, value]) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, value)));
  return element('li', {}, element('article', { class: 'card' }, facts.heading(), facts.flags(), element('dl', {}, pairs)));
}
