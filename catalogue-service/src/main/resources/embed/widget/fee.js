import { element, spoken } from './dom.js';

/** What taking part costs, as far as it is stated; nothing where nothing is. */
export function fee(stated, words, language) {
  if (!stated) {
    return null;
  }
  const parts = [
    ...(stated.amounts ?? []).map(({ money, appliesTo }) => part(price(money, words), appliesTo, language)),
    ...(stated.amountsWithoutCurrency ?? []).map(bare => part(bare.stated ?? bare.amount, bare.appliesTo, language)),
  ];
  if (parts.length > 0) {
    return element('span', {}, parts.flatMap((each, index) => (index === 0 ? [each] : ['; ', each])));
  }
  if (stated.kind === 'none') {
    return words.say('noFee');
  }
  if (stated.stated) {
    return spoken(stated.stated, language);
  }
  return stated.kind === 'not-stated' ? null : words.say(`feeKind.${stated.kind}`);
}

function part(amount, appliesTo, language) {
  return element('span', {}, element('bdi', {}, amount), ...(appliesTo ? [' – ', spoken(appliesTo, language)] : []));
}

/** The amount is a decimal in a string; a price of nothing is none. */
function price({ amount, currency }, words) {
  const number = Number(amount);
  if (number === 0) {
    return words.say('noFee');
  }
  const digits = { minimumFractionDigits: Number.isInteger(number) ? 0 : 2, maximumFractionDigits: 4 };
  return `${new Intl.NumberFormat(words.locale, digits).format(number)} ${currency}`;
}
