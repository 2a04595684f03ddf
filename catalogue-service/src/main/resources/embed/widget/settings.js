// The names of the listing's filters, joined in when the service is built up; see Widget.java.
import { FILTERS } from './filters-of-the-listing.js';

/** Attributes that are not filters: the widget's own, and those every HTML element has. */
const OWN = ['lang', 'theme', 'layout', 'limit', 'controls', 'heading-level', 'slug'];
const OF_HTML = [
  'accesskey', 'autocapitalize', 'autocorrect', 'autofocus', 'class', 'contenteditable', 'dir', 'draggable',
  'enterkeyhint', 'exportparts', 'hidden', 'id', 'inert', 'inputmode', 'is', 'itemid', 'itemprop', 'itemref', 'itemscope',
  'itemtype', 'nonce', 'part', 'popover', 'role', 'slot', 'spellcheck', 'style', 'tabindex', 'title', 'translate',
  'writingsuggestions',
];
/** What frameworks and add-ons of browsers write on elements: marks (`_ngcontent-…`), bindings (`:x`, `@x`, `v-if`), data. */
const OF_OTHERS = /^([^a-z]|data-|aria-|ng-|v-|x-|hx-|astro-|b-|xml|bis_|[^:]+:)/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What the attributes of one element ask for. */
export class Settings {
  constructor(host) {
    this.theme = oneOf(host, 'theme', ['light', 'dark', 'inherit']);
    this.layout = oneOf(host, 'layout', ['cards', 'list', 'calendar']);
    this.controls = host.hasAttribute('controls');
    this.headingLevel = oneOf(host, 'heading-level', ['3', '2', '4', '5', '6']);
    this.language = languageOf(host);
    this.limit = host.getAttribute('limit');
    this.slug = host.getAttribute('slug')?.trim();
    this.filters = filtersOf(host);
  }

  /** What is wrong before anybody is asked; nothing where nothing is. */
  get wrong() {
    const names = [...new Set(this.filters.map(([name]) => name))];
    if (this.slug === '') {
      return 'slug names no workshop';
    }
    return this.slug && names.length > 0 && `slug stands alone, it names the only workshop; take away: ${names.join(', ')}`;
  }

  /** What the page asks for under one name. */
  values(name) {
    return this.filters.filter(([each]) => each === name).map(([, value]) => value);
  }

  /**
   * The query of the listing. What a visitor chose in the controls is looked for within what the page asks for: their
   * words beside its words, and one of its statuses, or of all where it names none.
   */
  query({ q, registrationStatus } = {}) {
    const query = new URLSearchParams();
    if (this.language) {
      query.set('lang', this.language);
    }
    // A calendar shows every workshop it has, so it reads the longest pages there are.
    const limit = this.layout === 'calendar' ? this.limit ?? '100' : this.limit;
    if (limit) {
      query.set('limit', limit);
    }
    this.filters.filter(([name]) => name !== 'q' && !(registrationStatus && name === 'registrationStatus'))
      .forEach(([name, value]) => query.append(name, value));
    if (registrationStatus) {
      query.set('registrationStatus', registrationStatus);
    }
    const words = [...this.values('q'), q].filter(Boolean).join(' ');
    if (words) {
      query.set('q', words);
    }
    return query;
  }

  /** Two that are equal show the same. */
  toString() {
    return JSON.stringify(this);
  }
}

/** What the attribute says; the first that is allowed where it says nothing, or something else, which whoever wrote it is told. */
function oneOf(host, name, allowed) {
  const value = host.getAttribute(name);
  if (value && !allowed.includes(value)) {
    console.warn(`<workshop-list>: ${name} must be one of: ${allowed.join(', ')}`);
  }
  return allowed.includes(value) ? value : allowed[0];
}

function languageOf(host) {
  const stated = host.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || navigator.language;
  return LANGUAGE.test(stated ?? '') ? stated : null;
}

/**
 * Every other attribute is a filter of the listing: `registration-status` becomes `registrationStatus`, and commas part
 * several values. One that is misspelt is sent as it is: the catalogue refuses it. The page for iframes writes attributes
 * likewise.
 */
function filtersOf(host) {
  return [...host.attributes]
    .filter(({ name }) => !OWN.includes(name) && !OF_HTML.includes(name) && !OF_OTHERS.test(name) && !isHandler(name, host))
    .flatMap(({ name, value }) => {
      const parameter = parameterOf(name);
      const values = parameter === 'q' ? [value] : parted(value);
      return values.map(each => each.trim()).filter(Boolean).map(each => [parameter, each]);
    });
}

function isHandler(name, host) {
  return name.startsWith('on') && name in host;
}

/** HTML lowers `registrationStatus`, as the listing spells it, before anybody can read it. */
function parameterOf(attribute) {
  const bare = attribute.replaceAll('-', '');
  return FILTERS.find(filter => filter.toLowerCase() === bare)
    ?? attribute.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** What stands between the commas; `\,` is a comma inside a value, and `\\` a backslash. */
function parted(value) {
  return (value.match(/(?:\\[^]|[^\\,]|\\$)+/g) ?? []).map(each => each.trim().replace(/\\([\\,])/g, '$1'));
}
