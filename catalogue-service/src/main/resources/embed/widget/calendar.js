import { element } from './dom.js';
import { Facts } from './facts.js';
import { line } from './lines.js';
import { beginning, dayOf, isoDay, months, stretches } from './times.js';

/**
 * One month as a table whose days link to their workshops, and beneath it the same workshops with everything said of
 * them. Everything is reached with Tab alone: two buttons, a list of the months that have workshops, the links.
 */
export class Calendar {
  #node = element('div', { class: 'calendar' });
  #workshops = [];
  #view;
  #month;
  #chosen = false;

  get node() {
    return this.#node;
  }

  add(workshops, view) {
    this.#workshops.push(...workshops);
    this.#view = view;
    // Whoever has turned to a month, or is in one, stays there.
    this.#chosen ||= this.#node.contains(this.#focused());
    this.#month = this.#chosen ? this.#month : this.#firstToShow(view.today);
    this.#draw();
  }

  /** What is new stands in any month; where the button is gone the keyboard goes on where months are chosen. */
  goOn(after, buttonIsGone) {
    if (buttonIsGone) {
      this.#node.querySelector('select').focus();
    }
  }

  /** The month of the next workshop, or that of the last one. */
  #firstToShow(today) {
    const present = today.slice(0, 7);
    const days = this.#workshops.flatMap(daysOf);
    const next = days.filter(({ last }) => last >= today).map(({ first }) => (first < today ? present : first.slice(0, 7)));
    // Of a workshop without days the month counts, which is not over before it is.
    const vague = this.#workshops.filter(workshop => daysOf(workshop).length === 0)
      .flatMap(monthsOf).filter(({ last }) => last >= present)
      .map(({ first }) => (first < present ? present : first));
    const past = this.#workshops.flatMap(monthsOf).map(({ last }) => last).sort();
    return [...next, ...vague].sort()[0] ?? past.at(-1) ?? present;
  }

  /** What had the focus before keeps it: the buttons stay, the rest is drawn anew. */
  #draw() {
    const { words } = this.#view;
    if (!this.#node.firstChild) {
      this.#node.append(this.#bar(words));
    }
    const [bar, ...old] = this.#node.children;
    const where = whereIn(this.#focused(), old);
    old.forEach(node => node.remove());
    this.#offerMonths(bar.querySelector('select'));
    const drawn = [this.#table(), this.#agenda(), ...this.#withoutDates()];
    this.#node.append(...drawn);
    drawn[where?.part]?.querySelector(`a[href="${CSS.escape(where.href)}"]`)?.focus();
  }

  /** Nothing before it stands in a page. */
  #focused() {
    return this.#node.getRootNode().activeElement ?? null;
  }

  #bar(words) {
    const step = (label, by, sign) => element('button', {
      type: 'button', class: 'step', 'aria-label': label, title: label, click: () => this.#go(moved(this.#month, by)),
    }, element('span', { 'aria-hidden': 'true', class: 'arrow' }, sign));
    const choice = element('select', { change: event => this.#go(event.target.value) });
    return element('div', { class: 'bar', role: 'group', 'aria-label': words.say('calendar') },
      step(words.say('previousMonth'), -1, '‹'),
      element('label', {}, element('span', { class: 'unseen' }, words.say('month')), choice),
      step(words.say('nextMonth'), 1, '›'));
  }

  #go(month) {
    this.#chosen = true;
    this.#month = month;
    this.#draw();
    const count = this.#ofMonth().length;
    this.#view.announce(`${this.#named(month)}: ${this.#view.words.count('count', count)}`);
  }

  /** The months that have workshops, and the one that is shown. */
  #offerMonths(choice) {
    const taken = new Set([this.#month]);
    for (const { first, last } of this.#workshops.flatMap(monthsOf)) {
      for (let month = first; month <= last; month = moved(month, 1)) {
        taken.add(month);
      }
    }
    const offered = [...taken].sort();
    // A list that somebody has open is left alone where it says the same.
    if (offered.join() !== Array.from(choice.options, ({ value }) => value).join()) {
      choice.replaceChildren(...offered.map(month => element('option', { value: month }, this.#named(month))));
    }
    choice.value = this.#month;
  }

  /** Those without days among them: the table has no place for them, the list beneath it has. */
  #ofMonth() {
    return this.#workshops.filter(workshop => monthsOf(workshop)
      .some(({ first, last }) => first <= this.#month && last >= this.#month));
  }

  #table() {
    const { words } = this.#view;
    const start = firstWeekday(words.locale);
    const first = dayOf(`${this.#month}-01`);
    const lead = (first.getUTCDay() - start + 7) % 7;
    const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    const rows = [];
    for (let at = -lead; at < count; at += 7) {
      const days = Array.from({ length: 7 }, (_, index) => at + index + 1);
      rows.push(element('tr', {}, days.map(day => (day < 1 || day > count ? element('td') : this.#day(day)))));
    }
    return element('table', {},
      element('caption', {}, this.#named(this.#month)),
      element('thead', {}, element('tr', {}, weekdays(start, words.locale))),
      element('tbody', {}, rows));
  }

  #day(day) {
    const date = `${this.#month}-${String(day).padStart(2, '0')}`;
    const here = this.#workshops.filter(workshop =>
      daysOf(workshop).some(({ first, last }) => first <= date && date <= last));
    const links = here.map(workshop => element('li', {}, new Facts(workshop, this.#view).link()));
    return element('td', { class: here.length > 0 ? 'taken' : null, 'aria-current': date === this.#view.today ? 'date' : null },
      element('time', { datetime: date }, String(day)),
      links.length > 0 ? element('ul', { role: 'list' }, links) : null);
  }

  #agenda() {
    const first = ({ schedule }) => beginning(schedule);
    return this.#lines(this.#ofMonth().sort((one, other) => first(one).localeCompare(first(other))));
  }

  #lines(workshops) {
    return element('ul', { class: 'lines', role: 'list' }, workshops.map(workshop => line(new Facts(workshop, this.#view))));
  }

  /** What is still to come before what was cancelled or is over. */
  #withoutDates() {
    const without = this.#workshops.filter(workshop => monthsOf(workshop).length === 0);
    const { words } = this.#view;
    return [...new Set(['published', ...without.map(({ publicationStatus }) => publicationStatus)])].flatMap(status => {
      const these = without.filter(({ publicationStatus }) => publicationStatus === status);
      const heading = status === 'published' ? words.say('datesToCome') : words.say(`publication.${status}`);
      return these.length === 0 ? [] : [element('p', { class: 'aside' }, heading), this.#lines(these)];
    });
  }

  #named(month) {
    return new Intl.DateTimeFormat(this.#view.words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
      .format(dayOf(`${month}-01`));
  }
}

/** In which of these nodes a link has the focus, and where it leads; nothing where none has. */
function whereIn(focused, nodes) {
  const part = nodes.findIndex(node => node.contains(focused));
  return part < 0 || !focused ? null : { part, href: focused.getAttribute('href') };
}

/** The days of what is postponed are its former ones. */
function daysOf({ postponed, schedule }) {
  return postponed ? [] : stretches(schedule);
}

function monthsOf({ postponed, schedule }) {
  return postponed ? [] : months(schedule);
}

function moved(month, by) {
  const date = dayOf(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return isoDay(date).slice(0, 7);
}

function firstWeekday(locale) {
  const known = new Intl.Locale(locale);
  return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1) % 7;
}

function weekdays(start, locale) {
  const named = (width, day) => new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(day);
  const seen = (width, day) => element('span', { class: width, 'aria-hidden': 'true' }, named(width, day));
  // The first of January 2023 was a Sunday. Which of the two short names is seen depends on the room there is.
  return Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2023, 0, 1 + start + index))).map(day =>
    element('th', { scope: 'col' },
      element('span', { class: 'unseen' }, named('long', day)), seen('short', day), seen('narrow', day)));
}
