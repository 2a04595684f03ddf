import { element } from './dom.js';

/** A calendar day has no zone; UTC on both sides keeps it the same day everywhere. */
export function dayOf(date) {
  return new Date(`${date}T00:00:00Z`);
}

export function isoDay(date) {
  return date.toISOString().slice(0, 10);
}

/** The day it is for whoever is looking; the answer's own time is only that of its last change. */
export function ownToday() {
  const now = new Date();
  return isoDay(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

function writtenDay(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(dayOf(date));
}

/** First and last day of each stretch on which a workshop takes place. */
export function stretches(schedule) {
  if (schedule?.firstDay) {
    return [{ first: schedule.firstDay, last: schedule.lastDay ?? schedule.firstDay }];
  }
  return (schedule?.sessions ?? [])
    .filter(session => session.firstDay)
    .map(session => ({ first: session.firstDay, last: session.lastDay ?? session.firstDay }));
}

/** The days of a workshop, or what its page says of them, or that they are to come. */
export function dates(schedule, words) {
  const written = stretches(schedule).map(({ first, last }) => {
    const from = element('time', { datetime: first }, writtenDay(first, words.locale));
    if (first === last) {
      return element('span', {}, from);
    }
    return element('span', {}, from, ' – ', element('time', { datetime: last }, writtenDay(last, words.locale)));
  });
  if (written.length === 0) {
    return element('span', {}, schedule?.stated ?? words.say('datesToCome'));
  }
  return element('span', {}, written.flatMap((stretch, index) => (index === 0 ? [stretch] : ['; ', stretch])));
}

/** A deadline on the clock of the host, with its zone, and on the clock of whoever is looking. */
export function deadline(stated, words) {
  if (stated.kind !== 'dated' || !stated.date) {
    return element('span', {}, stated.stated ?? words.say(`deadlineKind.${stated.kind}`));
  }
  const host = words.say(stated.time ? 'deadlineAt' : 'deadlineEndOf', {
    day: writtenDay(stated.date, words.locale),
    time: stated.time,
    zone: zoneName(stated, words.locale),
  });
  const closes = stated.closesAt && new Date(stated.closesAt);
  const whole = element('span', {}, element('time', { datetime: stated.closesAt ?? stated.date }, host));
  if (closes && stated.timeZone !== ownZone()) {
    whole.append(element('span', { class: 'own-time' }, ` ${words.say('ownTime', { moment: moment(closes, words.locale) })}`));
  }
  return whole;
}

function ownZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function moment(instant, locale) {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
  }).format(instant);
}

/** The name people know and the one machines know: "Korean Standard Time, Asia/Seoul". */
function zoneName({ timeZone, closesAt, date }, locale) {
  try {
    const named = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' })
      .formatToParts(closesAt ? new Date(closesAt) : dayOf(date))
      .find(part => part.type === 'timeZoneName').value;
    return `${named}, ${timeZone}`;
  } catch {
    return timeZone ?? '';
  }
}
