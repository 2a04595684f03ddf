// Reads one address as programs of others do, and tells in JSON what they made of it. Fails where they refuse it.
//
//   node judge.mjs json-feed ADDRESS
//   node judge.mjs oembed ADDRESS-OF-THE-PROVIDER ADDRESS-OF-A-WORKSHOP
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { parseJsonFeed } from 'feedsmith';
import validate from 'jsonfeed-validator';

const [kind, address, subject] = process.argv.slice(2);

async function jsonFeed() {
  const feed = await (await fetch(address)).json();
  return { version: feed.version, faults: validate(asVersion1(feed)), read: parseJsonFeed(feed) };
}

// The validator knows version 1. Version 1.1 put a list in the place of the author and added the language.
function asVersion1({ version, language, authors, ...same }) {
  return {
    ...same,
    version: 'https://jsonfeed.org/version/1',
    ...(authors && { author: authors[0] }),
    ...(same.items && { items: same.items.map(({ language, authors, ...item }) => ({ ...item, ...(authors && { author: authors[0] }) })) }),
  };
}

async function oEmbed() {
  const provider = new URL(address);
  setProviderList([
    {
      provider_name: 'Catalogue',
      provider_url: provider.origin,
      endpoints: [{ schemes: [`${provider.origin}/workshops/*`], url: address }],
    },
  ]);
  // It asks every provider over TLS, which a catalogue on this machine has not.
  const plainly = (url, options) => fetch(String(url).replace(/^https:/, 'http:'), options);
  return extract(subject, { maxwidth: 480 }, plainly);
}

console.log(JSON.stringify(await (kind === 'oembed' ? oEmbed() : jsonFeed())));
