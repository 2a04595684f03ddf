import { element } from './dom.js';

const STATUSES = ['open', 'closing-soon', 'not-yet-open', 'full', 'closed'];

/** A search box and the registration status; nothing happens before the button, or Enter, says so. */
export function controls(words, chosen, onChoice) {
  const text = element('input', { type: 'search', name: 'q', maxlength: '200', value: chosen.q ?? '' });
  const options = STATUSES.map(status => element('option', {
    value: status, selected: chosen.registrationStatus === status,
  }, words.say(`registration.${status}`)));
  const status = element('select', { name: 'registrationStatus' }, element('option', { value: '' }, words.say('anyStatus')), options);
  const submit = event => {
    event.preventDefault();
    onChoice({ q: text.value.trim(), registrationStatus: status.value });
  };
  return element('form', { role: 'search', 'aria-label': words.say('search'), class: 'controls', submit },
    element('label', {}, element('span', {}, words.say('searchText')), text),
    element('label', {}, element('span', {}, words.say('status')), status),
    element('button', { type: 'submit' }, words.say('show')));
}
