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
    const { theme, slug } = this.#settings;
    const words = this.#words;
    const status = element('p', { class: 'status', role: 'status' });
    const results = element('div', { class: 'results' });
    const fallback = element('slot');
    const more = element('button', { type: 'button', class: 'more', hidden: true }, words.say('more'));
    const again = element('button', { type: 'button', class: 'again', hidden: true, click: () => this.#load() }, words.say('retry'));
    const form = this.#settings.controls && !slug ? controls(words, this.#settings, choice => this.#choose(choice)) : null;
    // The words read as their own language does, whichever way the page around them reads.
    const frame = element('div', { class: `frame ${theme}`, lang: words.tag, dir: words.say('direction'), part: 'list' },
      form, status, again, results, more);
    this.#root.replaceChildren(frame, fallback);
    this.#parts = { status, results, fallback, more, again };
  }

  #choose(choice) {
    this.#chosen = choice;
    this.#load();
  }

  async #load() {
    this.#running.abort();
    const running = (this.#running = new AbortController());
    const { again } = this.#parts;
    // Hidden at once it would lose the focus to nothing.
    again.hidden = this.#root.activeElement !== again;
    this.#parts.more.hidden = true;
    this.#say(this.#words.say('loading'));
    const first = await this.#first(running);
    if (first) {
      const layout = new LAYOUTS[this.#settings.layout]();
      layout.add(first.items, this.#view());
      this.#parts.results.replaceChildren(layout.node);
      this.#parts.fallback.hidden = true;
      // Unless it has gone on by itself meanwhile.
      if (this.#root.activeElement === again) {
        layout.goOn(0, true);
      }
      again.hidden = true;
      this.#shown(first.items.length, first);
      await this.#goOn(first, layout, running);
    }
  }

  /** The first page of the answer, or nothing where there is none and that has been said. */
  async #first(running) {
    const { slug, wrong, language } = this.#settings;
    try {
      if (wrong) {
        throw new Refused(wrong);
      }
      const read = address => this.#catalogue.read(address, running.signal, () => this.#away());
      return slug
        ? { items: [await read(this.#catalogue.workshop(slug, language ?? this.#words.tag))] }
        : await read(this.#catalogue.listing(this.#settings.query(this.#chosen)));
    } catch (failure) {
      if (!running.signal.aborted) {
        this.#failed(failure);
      }
      return null;
    }
  }

  /** Visitors read that it failed; why is for whoever wrote the attributes. */
  #failed(failure) {
    if (failure instanceof Refused) {
      this.#withoutAnswer(this.#words.say(this.#settings.slug && failure.nothingThere ? 'noSuchWorkshop' : 'refused'));
      this.#parts.again.hidden = true;
      console.warn(`<workshop-list>: ${failure.message}`);
    } else {
      this.#away();
      this.#parts.again.hidden = false;
    }
  }

  #away() {
    this.#withoutAnswer(this.#words.say(this.children.length > 0 ? 'awayWithLinks' : 'away'));
  }

  /** What answered another question is no answer to this one. */
  #withoutAnswer(text) {
    const { results, fallback, more } = this.#parts;
    results.replaceChildren();
    fallback.hidden = false;
    more.hidden = true;
    this.#say(text);
  }

  #view() {
    return {
      words: this.#words,
      // Rather what the page asked for than what the widget speaks: the workshop may have it.
      language: this.#settings.language ?? this.#words.tag,
      catalogue: this.#catalogue,
      headingLevel: this.#settings.headingLevel,
      today: ownToday(),
      announce: text => this.#say(text + (this.#parts.more.hidden ? '' : this.#words.say('andMore'))),
    };
  }

  /** The only workshop that was asked for needs no count; whoever may type is told of what was mistyped. */
  #shown(count, { next, corrections = [] }) {
    const words = this.#words;
    // How many more would be a question of its own: one that browsers ask twice from other sites.
    const number = words.count('count', count) + (next ? words.say('andMore') : '');
    const mistyped = this.#settings.controls ? corrections : [];
    this.#say(this.#settings.slug ? '' : [
      ...mistyped.map(({ from, to }) => words.say('corrected', { typed: from, shown: to.join(', ') })),
      count === 0 ? words.say('none') : number,
    ].join(' '));
  }

  /** After the first page: a calendar follows the others by itself, and whatever is left a button offers. */
  async #goOn(first, layout, running) {
    let count = first.items.length;
    let next = this.#catalogue.next(first);
    const follows = this.#settings.layout === 'calendar' && !this.#settings.limit;
    for (let pages = 1; follows && next && pages < MOST_CALENDAR_PAGES; pages++) {
      const page = await this.#further(next, running);
      if (!page) {
        break;
      }
      layout.add(page.items, this.#view());
      count += page.items.length;
      next = this.#catalogue.next(page);
      this.#shown(count, page);
    }
    if (!running.signal.aborted) {
      this.#offerMore(next, layout, count);
    }
  }

  /** A page after the first, or nothing where there is none and that has been said; what is there stays. */
  async #further(address, running) {
    try {
      return await this.#catalogue.read(address, running.signal, () => this.#say(this.#words.say('away')));
    } catch (failure) {
      if (!running.signal.aborted) {
        this.#say(this.#words.say('partly'));
        console.warn(`<workshop-list>: ${failure.message}`);
      }
      return null;
    }
  }

  #offerMore(next, layout, count) {
    const { more } = this.#parts;
    more.hidden = !next;
    more.onclick = () => this.#more(next, layout, count);
  }

  /** However often it is pressed, one page is asked for at a time. A button that is disabled would lose the focus. */
  async #more(address, layout, before) {
    const { more } = this.#parts;
    const ask = more.onclick;
    more.onclick = null;
    more.setAttribute('aria-disabled', 'true');
    this.#say(this.#words.say('loading'));
    const page = await this.#further(address, this.#running);
    more.removeAttribute('aria-disabled');
    more.onclick = ask;
    if (page) {
      layout.add(page.items, this.#view());
      const count = before + page.items.length;
      const stayed = this.#root.activeElement === more;
      this.#shown(count, page);
      this.#offerMore(this.#catalogue.next(page), layout, count);
      // Where the keyboard was is gone or elsewhere now, unless it has gone on by itself.
      if (stayed) {
        layout.goOn(before, more.hidden);
      }
    }
  }

  #say(text) {
    this.#parts.status.textContent = text;
  }
}

if (!customElements.get('workshop-list')) {
  customElements.define('workshop-list', WorkshopList);
}
