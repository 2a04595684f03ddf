import { ordinal } from './locale.js';

const OFFSET = /(?:Z|([+-])(\d\d):(\d\d))$/;

/**
 * An instant on the clock of whoever is looking; nothing where that shows the same as the clock it is stated on.
 *
 * @param stated with the offset of its zone; of a mere day nobody knows an instant
 */
export function ownMoment(stated, locale) {
  const offset = OFFSET.exec(stated);
  const instant = new Date(stated);
  if (!offset || minutes(offset) === -instant.getTimezoneOffset()) {
    return null;
  }
  return ordinal(new Intl.DateTimeFormat(locale, {
    year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
  }).format(instant), locale);
}

function minutes([, sign = '+', hours = '0', past = '0']) {
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(past));
}
