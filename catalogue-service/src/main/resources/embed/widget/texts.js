// What stands in ../texts, joined in when the service is built up; see Widget.java.
import { COUNTRIES, TEXTS } from './texts-of-all-languages.js';
import { regional } from './locale.js';

const FALLBACK = 'en';

/**
 * The widget's own words in one language.
 *
 * `tag` is the language they are really in: where the wanted one is not among ours they are English, and the node that
 * shows them says so in its `lang`.
 */
export class Words {
  constructor(wanted) {
    const primary = (wanted || FALLBACK).toLowerCase().split('-')[0];
    this.tag = TEXTS[primary] ? primary : FALLBACK;
    this.texts = TEXTS[this.tag];
    this.locale = regional(this.tag, wanted);
  }

  /** A text by its path, such as `registration.open`; a value no one has words for yet is shown as it is. */
  say(path, values = {}) {
    const found = path.split('.').reduce((part, key) => part?.[key], this.texts);
    const text = typeof found === 'string' ? found : path.split('.').pop();
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  /** A text that depends on a number. */
  count(path, number) {
    const forms = path.split('.').reduce((part, key) => part?.[key], this.texts);
    const form = new Intl.PluralRules(this.locale).select(number);
    return (forms[form] ?? forms.other).replace('{n}', new Intl.NumberFormat(this.locale).format(number));
  }

  /** Whether somebody wrote what a text says, in whichever language. */
  means(path, written) {
    const said = Object.values(TEXTS).map(texts => path.split('.').reduce((part, key) => part?.[key], texts));
    return said.some(text => text?.toLowerCase() === written.trim().toLowerCase());
  }

  /** By the name the United Nations give it, where the browser has another. */
  country(code) {
    try {
      return COUNTRIES[this.tag]?.[code] ?? new Intl.DisplayNames([this.locale], { type: 'region' }).of(code);
    } catch {
      return code;
    }
  }
}
