import { element, spoken } from './dom.js';
import { fee } from './fee.js';
import { dates, deadline } from './times.js';

/** What every layout says of a workshop, as nodes; each layout decides where they stand. */
export class Facts {
  constructor(workshop, view) {
    this.workshop = workshop;
    this.view = view;
    this.words = view.words;
  }

  /** The title among other words, after that it is cancelled. */
  link() {
    const { title, language, publicationStatus } = this.workshop;
    const { class: usual, ...leading } = this.#leading();
    const cancelled = publicationStatus === 'cancelled';
    return element('a', { ...leading, class: cancelled ? `${usual} cancelled` : usual },
      cancelled && element('span', { class: 'stopped' }, this.words.say('publication.cancelled'), this.words.say('colon')),
      spoken(title, language));
  }

  /** The title by itself, which begins where its language does. */
  heading() {
    const { title, language } = this.workshop;
    return element(`h${this.view.headingLevel}`, { class: 'title', dir: 'auto' },
      element('a', { ...this.#leading(), lang: language }, title));
  }

  #leading() {
    return { href: this.view.catalogue.pageOf(this.workshop.slug, this.view.language).href, class: 'workshop-link' };
  }

  /** What has become of it comes first: nobody should read the dates of a cancelled workshop as true. */
  flags() {
    const { postponed, rescheduled, publicationStatus, registration } = this.workshop;
    const flags = [];
    if (publicationStatus === 'cancelled' || publicationStatus === 'completed') {
      flags.push(flag(publicationStatus, this.words.say(`publication.${publicationStatus}`)));
    } else if (postponed) {
      flags.push(flag('postponed', this.words.say('postponed')));
    } else if (rescheduled) {
      flags.push(flag('rescheduled', this.words.say('rescheduled')));
    }
    if (registration && publicationStatus === 'published') {
      flags.push(flag(registration.status, this.words.say(`registration.${registration.status}`)));
    }
    return flags.length > 0 ? element('p', { class: 'flags' }, flags.flatMap(each => [each, ' '])) : null;
  }

  /** Label and value of each thing that is known. */
  pairs() {
    const { schedule, deadline: stated, postponed, organisers = [], fee: cost, language } = this.workshop;
    const known = schedule?.firstDay || schedule?.sessions?.length > 0 || schedule?.stated;
    return [
      [this.words.say(postponed && known ? 'formerDates' : 'dates'), dates(schedule, this.words)],
      [this.words.say('place'), this.#place()],
      [this.words.say('deadline'), stated && deadline(stated, this.words)],
      [this.words.say('organisers'), this.#names(organisers.map(organiser => organiser.name))],
      [this.words.say('fee'), fee(cost, this.words, language)],
    ].filter(([, value]) => value);
  }

  #place() {
    const { format, schedule, venues: stated = [] } = this.workshop;
    const ofSessions = (schedule?.sessions ?? []).flatMap(session => session.venue ?? []);
    const venues = distinct([...stated, ...ofSessions]).filter(venue => !this.#saysTheFormat(venue)).map(venue => this.#venue(venue)).filter(Boolean);
    if (format && format !== 'face-to-face') {
      venues.push(element('span', {}, this.words.say(`format.${format}`)));
    }
    return venues.length > 0 && element('span', {}, venues.flatMap((venue, index) => (index === 0 ? [venue] : ['; ', venue])));
  }

  /** A page may put "online" in the place of a place; the format says the same. */
  #saysTheFormat({ name, city, stated }) {
    return this.workshop.format === 'online' && !name && !city && stated && this.words.means('format.online', stated);
  }

  /** Where no place is known, the region or the country it will be in. */
  #venue({ name, city, region, country, stated, language }) {
    const known = [name, city].filter(Boolean).join(', ');
    const written = known || stated || region;
    const land = country && this.words.country(country);
    if (!written) {
      return land && element('span', {}, land);
    }
    const after = land && (known || !stated) ? `, ${land}` : '';
    return element('span', {}, spoken(written, language ?? this.workshop.language), after);
  }

  #names(names) {
    return names.length > 0 && element('span', {},
      names.flatMap((name, index) => [index === 0 ? '' : ', ', spoken(name, this.workshop.language)]));
  }
}

function distinct(venues) {
  return [...new Map(venues.map(venue => [JSON.stringify(venue), venue])).values()];
}

function flag(kind, text) {
  return element('span', { class: `flag ${kind}` }, text);
}
