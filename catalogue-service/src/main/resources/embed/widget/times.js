import { ownMoment } from './clock.js';
import { element } from './dom.js';
import { ordinal } from './locale.js';

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
  return ordinal(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(dayOf(date)), locale);
}

const WRITTEN = {
  day: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};
const LENGTH = { day: 10, month: 7, year: 4 };

/** As much of a date as is stated: of a month only the month. */
function written({ date, precision }, locale) {
  const words = new Intl.DateTimeFormat(locale, { ...WRITTEN[precision], timeZone: 'UTC' }).format(dayOf(date));
  return element('time', { datetime: date.slice(0, LENGTH[precision]) }, ordinal(words, locale));
}

/** What is stated of the dates, each stretch with its precisions. */
function statements(schedule) {
  const stated = schedule?.firstDay ? [schedule] : schedule?.sessions ?? [];
  return stated.filter(({ firstDay }) => firstDay).map(({ firstDay, lastDay, firstDayPrecision, lastDayPrecision }) => {
    const from = { date: firstDay, precision: firstDayPrecision ?? 'day' };
    return { from, to: lastDay ? { date: lastDay, precision: lastDayPrecision ?? 'day' } : from };
  });
}

/** First and last day of each stretch on which a workshop is known to take place; none where only a month is stated. */
export function stretches(schedule) {
  return statements(schedule)
    .filter(({ from }) => from.precision === 'day')
    .map(({ from, to }) => ({ first: from.date, last: to.precision === 'day' ? to.date : from.date }));
}

/** The first day of all, of a month or a year the first; empty where none is stated. */
export function beginning(schedule) {
  return statements(schedule).map(({ from }) => from.date).sort()[0] ?? '';
}

/** First and last month of each stretch; none where not even the month is stated. */
export function months(schedule) {
  return statements(schedule)
    .filter(({ from }) => from.precision !== 'year')
    .map(({ from, to }) => ({ first: from.date.slice(0, 7), last: (to.precision === 'year' ? from : to).date.slice(0, 7) }));
}

/** The days of a workshop, or what its page says of them, or that they are to come. */
export function dates(schedule, words) {
  const told = statements(schedule).map(({ from, to }) => {
    const [begins, ends] = [written(from, words.locale), written(to, words.locale)];
    return begins.dateTime === ends.dateTime ? element('span', {}, begins) : element('span', {}, begins, ' – ', ends);
  });
  if (told.length === 0) {
    return schedule?.stated ? element('bdi', {}, schedule.stated) : words.say(schedule?.selfPaced ? 'selfPaced' : 'datesToCome');
  }
  return element('span', {}, told.flatMap((stretch, index) => (index === 0 ? [stretch] : ['; ', stretch])),
    schedule.toBeConfirmed && ` (${words.say('toBeConfirmed')})`);
}

/** A deadline on the clock of the host, with its zone, and on the clock of whoever is looking. */
export function deadline(stated, words) {
  if (stated.kind !== 'dated' || !stated.date) {
    return stated.stated ? element('bdi', {}, stated.stated) : words.say(`deadlineKind.${stated.kind}`);
  }
  const host = words.say(stated.time ? 'deadlineAt' : 'deadlineEndOf', {
    day: writtenDay(stated.date, words.locale),
    time: stated.time,
    zone: zoneName(stated, words.locale),
  });
  const moment = stated.closesAt && ownMoment(stated.closesAt, words.locale);
  return element('span', {}, element('time', { datetime: stated.closesAt ?? stated.date }, host),
    moment && element('span', { class: 'own-time' }, ` ${words.say('ownTime', { moment })}`));
}

/** The name people know and the one machines know: "Korean Standard Time, Asia/Seoul". */
function zoneName({ timeZone, closesAt, date }, locale) {
  try {
    const named = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' })
      // The last instant that is in time: where the clocks change at midnight, the first late one is in another.
      .formatToParts(closesAt ? new Date(Date.parse(closesAt) - 1) : dayOf(date))
      .find(part => part.type === 'timeZoneName').value;
    return `${named}, ${timeZone}`;
  } catch {
    return timeZone ?? '';
  }
}
