import { Calendar } from './calendar.js';
import { Cards } from './cards.js';
import { Away, Catalogue, Refused } from './catalogue.js';
import { controls } from './controls.js';
import { element } from './dom.js';
import { Lines } from './lines.js';
import { Settings } from './settings.js';
import { STYLES } from './styles.js';
import { Words } from './texts.js';
import { ownToday } from './times.js';

const LAYOUTS = { cards: Cards, list: Lines, calendar: Calendar };
/** A calendar follows the pages by itself, but not for ever. */
const MOST_CALENDAR_PAGES = 10;

/** The script stands at <catalogue>/embed/<version>/workshops.js. */
const BASE = new URL('../../', import.meta.url);

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(STYLES);

/**
 * `<workshop-list>`: the catalogue's workshops on any page. What stands inside it is shown until the first answer, and
 * again whenever there is none.
 */
export class WorkshopList extends HTMLElement {
  #catalogue = new Catalogue(BASE);
  #observer = new MutationObserver(() => this.#refresh());
  #root = this.attachShadow({ mode: 'open' });
  #settings;
  #words;
  #chosen = {};
  #running = new AbortController();
  #parts;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [SHEET];
    this.#observer.observe(this, { attributes: true });
    this.#refresh();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#running.abort();
    this.#settings = undefined;
  }

  #refresh() {
    const settings = new Settings(this);
    if (String(settings) !== String(this.#settings)) {
      this.#settings = settings;
      this.#words = new Words(settings.language);
      this.#chosen = {};
      this.#frame();
      this.#load();
    }
  }

  /** The parts that stay while their contents change; the live region has to be there before it speaks. */
  #frame() {
    const { theme, layout } = this.#settings;
    const words = this.#words;
    const status = element('p', { class: 'status', role: 'status' });
    const results = element('div', { class: 'results' });
    const fallback = element('slot');
    const more = element('button', { type: 'button', class: 'more', hidden: true }, words.say('more'));
    const again = element('button', { type: 'button', class: 'again', hidden: true, click: () => this.#load() }, words.say('retry'));
    const form = this.#settings.controls ? controls(words, this.#stated(), choice => this.#choose(choice)) : null;
    const frame = element('div', { class: `frame ${theme} ${layout}`, lang: words.tag, part: 'list' },
      ...[form].filter(Boolean), status, again, results, more);
    this.#root.replaceChildren(frame, fallback);
    this.#parts = { status, results, fallback, more, again };
  }

  /** What the page itself asks for, as the controls show it. */
  #stated() {
    return Object.fromEntries(this.#settings.filters);
  }

  #choose(choice) {
    this.#chosen = choice;
    this.#load();
  }

  async #load() {
    this.#running.abort();
    const running = (this.#running = new AbortController());
    this.#parts.again.hidden = true;
    this.#say(this.#words.say('loading'));
    const address = this.#catalogue.listing(this.#settings.query(this.#chosen));
    const page = await this.#read(address, running);
    if (page) {
      this.#show(page);
      await this.#wholeCalendar(page, running);
    }
  }

  /** A page, or nothing where there is none and that has been said. */
  async #read(address, running) {
    try {
      return await this.#catalogue.read(address, running.signal, () => this.#away());
    } catch (failure) {
      if (running.signal.aborted) {
        return null;
      }
      if (failure instanceof Refused) {
        this.#say(`${this.#words.say('refused')} ${failure.message}`);
        console.warn(`<workshop-list>: ${failure.message}`);
      } else {
        this.#away();
        this.#parts.again.hidden = false;
      }
      return null;
    }
  }

  #away() {
    const links = !this.#parts.fallback.hidden && this.children.length > 0;
    this.#say(this.#words.say(links ? 'awayWithLinks' : 'away'));
  }

  #show(page) {
    const layout = new LAYOUTS[this.#settings.layout]();
    layout.add(page.items, this.#view());
    this.#parts.results.replaceChildren(layout.node);
    this.#parts.fallback.hidden = true;
    this.#shown(page.items.length);
    this.#offerMore(page, layout, page.items.length);
  }

  #view() {
    return {
      words: this.#words,
      // Rather what the page asked for than what the widget speaks: the workshop may have it.
      language: this.#settings.language ?? this.#words.tag,
      catalogue: this.#catalogue,
      headingLevel: this.#settings.headingLevel,
      today: ownToday(),
      announce: text => this.#say(text),
    };
  }

  #shown(count) {
    this.#say(count === 0 ? this.#words.say('none') : this.#words.count('count', count));
  }

  #offerMore(page, layout, count) {
    const next = this.#catalogue.next(page);
    const { more } = this.#parts;
    more.hidden = !next || this.#settings.layout === 'calendar';
    more.onclick = () => this.#more(next, layout, count);
  }

  /** However often it is pressed, one page is asked for at a time. A button that is disabled would lose the focus. */
  async #more(address, layout, before) {
    const { more } = this.#parts;
    const ask = more.onclick;
    more.onclick = null;
    more.setAttribute('aria-disabled', 'true');
    const page = await this.#read(address, this.#running);
    more.removeAttribute('aria-disabled');
    more.onclick = ask;
    if (page) {
      layout.add(page.items, this.#view());
      const count = before + page.items.length;
      this.#shown(count);
      this.#offerMore(page, layout, count);
      // Where the keyboard was is gone or elsewhere now; it goes on at the first new one.
      layout.node.children[before]?.querySelector('a')?.focus();
    }
  }

  async #wholeCalendar(first, running) {
    if (this.#settings.layout !== 'calendar' || this.#settings.limit) {
      return;
    }
    let page = first;
    const items = [...first.items];
    for (let count = 1; page?.next && count < MOST_CALENDAR_PAGES; count++) {
      page = await this.#read(this.#catalogue.next(page), running);
      items.push(...(page?.items ?? []));
    }
    if (items.length > first.items.length && !running.signal.aborted) {
      this.#show({ ...first, items, next: undefined });
    }
  }

  #say(text) {
    this.#parts.status.textContent = text;
  }
}

if (!customElements.get('workshop-list')) {
  customElements.define('workshop-list', WorkshopList);
}
