/** A day in French is "1er juin" where it is the first of its month. */
export function ordinal(words, locale) {
  return locale.startsWith('fr') ? words.replace(/^1(?=\s)/, '1er') : words;
}

/**
 * The language with a region, by which dates differ (en-GB and en-US): that of the page where it names one, then that of
 * the visitor, and for English without either the order the organisers use, which is the day first.
 */
export function regional(tag, wanted) {
  const known = [wanted, ...navigator.languages].filter(each => each?.includes('-') && each.toLowerCase().startsWith(`${tag}-`));
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(known)[0] ?? (tag === 'en' ? 'en-GB' : tag);
  } catch {
    return tag;
  }
}
