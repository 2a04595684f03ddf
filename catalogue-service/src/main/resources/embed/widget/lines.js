import { element } from './dom.js';
import { Facts } from './facts.js';

/** One entry under the other, as little as can be. */
export class Lines {
  #list = element('ul', { class: 'lines', role: 'list' });

  get node() {
    return this.#list;
  }

  add(workshops, view) {
    this.#list.append(...workshops.map(workshop => line(new Facts(workshop, view))));
  }

  /** The keyboard goes on at the first one that came after so many. */
  goOn(after) {
    this.#list.children[after]?.querySelector('a')?.focus();
  }
}

/** Also what stands beneath the calendar. */
export function line(facts) {
  const pairs = facts.pairs().flatMap(([label, value]) => [
    element('span', { class: 'pair' }, element('span', { class: 'label' }, label, facts.words.say('colon')), value), ' ']);
  return element('li', {}, facts.heading(), facts.flags(), element('p', { class: 'pairs' }, pairs));
}
