/** Attributes that are not filters: the widget's own, and those every HTML element has. */
const OWN = ['lang', 'theme', 'layout', 'limit', 'controls', 'heading-level'];
const OF_HTML = [
  'accesskey', 'autocapitalize', 'autocorrect', 'autofocus', 'class', 'contenteditable', 'dir', 'draggable',
  'enterkeyhint', 'exportparts', 'hidden', 'id', 'inert', 'inputmode', 'is', 'itemid', 'itemprop', 'itemref', 'itemscope',
  'itemtype', 'nonce', 'part', 'popover', 'role', 'slot', 'spellcheck', 'style', 'tabindex', 'title', 'translate',
  'writingsuggestions',
];
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
    this.filters = filtersOf(host);
  }

  /** The query of the listing; what a visitor chose in the controls goes before what the page asks for. */
  query(chosen) {
    const query = new URLSearchParams();
    if (this.language) {
      query.set('lang', this.language);
    }
    // A calendar shows every workshop it has, so it reads the longest pages there are.
    const limit = this.layout === 'calendar' ? this.limit ?? '100' : this.limit;
    if (limit) {
      query.set('limit', limit);
    }
    this.filters.filter(([name]) => !(name in chosen)).forEach(([name, value]) => query.append(name, value));
    Object.entries(chosen).filter(([, value]) => value).forEach(([name, value]) => query.append(name, value));
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
 * several values. Which filters there are the catalogue alone knows. The page for iframes writes attributes likewise.
 */
function filtersOf(host) {
  return [...host.attributes]
    .filter(({ name }) => !OWN.includes(name) && !OF_HTML.includes(name) && !/^(data-|aria-|on|xml|item)/.test(name))
    .flatMap(({ name, value }) => {
      const parameter = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
      const values = parameter === 'q' ? [value] : parted(value);
      return values.map(each => each.trim()).filter(Boolean).map(each => [parameter, each]);
    });
}

/** What stands between the commas; `\,` is a comma inside a value, and `\\` a backslash. */
function parted(value) {
  return (value.match(/(?:\\[^]|[^\\,]|\\$)+/g) ?? []).map(each => each.trim().replace(/\\([\\,])/g, '$1'));
}
