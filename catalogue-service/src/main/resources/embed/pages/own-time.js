import { ownMoment } from '../widget/clock.js';
import { regional } from '../widget/locale.js';

/** Each deadline of the page says in an attribute how it is told on another clock than the host's. */
const locale = regional(document.documentElement.lang);

for (const deadline of document.querySelectorAll('time[data-own-time]')) {
  const moment = ownMoment(deadline.dateTime, locale);
  if (moment) {
    const told = document.createElement('span');
    told.className = 'own-time';
    told.textContent = ` ${deadline.dataset.ownTime.replace('{moment}', moment)}`;
    deadline.after(told);
  }
}
