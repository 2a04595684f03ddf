import { element } from './dom.js';

const STATUSES = ['open', 'closing-soon', 'not-yet-open', 'full', 'closed'];
const LONGEST_WORDS = 200;

/**
 * A search box and the registration status; nothing happens before the button, or Enter, says so. Both look within what
 * the page asks for: its words are told beside the box, and only its statuses are offered.
 */
export function controls(words, asked, onChoice) {
  const within = asked.values('q').join(' ');
  const text = element('input', {
    type: 'search', name: 'q', maxlength: String(Math.max(1, LONGEST_WORDS - (within ? within.length + 1 : 0))),
  });
  const status = statuses(words, asked.values('registrationStatus'));
  const submit = event => {
    event.preventDefault();
    onChoice({ q: text.value.trim(), registrationStatus: status?.value ?? '' });
  };
  // In a frame that may send no forms, as WordPress makes them, a form is not even asked whether it may be sent.
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) {
      submit(event);
    }
  });
  return element('form', { role: 'search', 'aria-label': words.say('search'), class: 'controls', submit },
    element('label', {}, element('span', {}, words.say('searchText')), text),
    status && element('label', {}, element('span', {}, words.say('status')), status),
    element('button', { type: 'submit', click: submit }, words.say('show')),
    within && element('p', { class: 'within' }, around(words.say('searchWithin'), within)));
}

/** Nothing where there is nothing to choose. */
function statuses(words, asked) {
  const offered = asked.length > 0 ? STATUSES.filter(status => asked.includes(status)) : STATUSES;
  return offered.length < 2 ? null : element('select', { name: 'registrationStatus' },
    element('option', { value: '' }, words.say('anyStatus')),
    offered.map(status => element('option', { value: status }, words.say(`registration.${status}`))));
}

/** The page's words may read in another direction than the sentence about them. */
function around(sentence, quoted) {
  const [before, after] = sentence.split('{words}');
  return [before, element('bdi', {}, quoted), after];
}
