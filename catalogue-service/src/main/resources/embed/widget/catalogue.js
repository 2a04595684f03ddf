const PATIENCE = 10_000;
const WAITS = [1_000, 4_000, 15_000];
const LONGEST_WAIT = 60_000;

/** The catalogue understood the question and refuses it; asking again would not help. */
export class Refused extends Error {
  constructor(message, status) {
    super(message);
    /** Whether what was asked for is not there, or no longer. */
    this.nothingThere = status === 404 || status === 410;
  }
}

/** The catalogue did not answer, or not yet. */
export class Away extends Error {
  constructor(message, retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** Reads the public listing: without cookies, and with an end to its attempts. */
export class Catalogue {
  constructor(base) {
    this.base = base;
  }

  listing(parameters) {
    const address = new URL('v1/workshops', this.base);
    address.search = parameters.toString();
    return address;
  }

  /** One workshop, whatever else there is. */
  workshop(slug, language) {
    const address = new URL(`v1/workshops/${encodeURIComponent(slug)}`, this.base);
    address.searchParams.set('lang', language);
    return address;
  }

  /** The page for people of one workshop. */
  pageOf(slug, language) {
    const address = new URL(`workshops/${encodeURIComponent(slug)}`, this.base);
    address.searchParams.set('lang', language);
    return address;
  }

  /** The next page, at this catalogue's own address, whatever name it goes by elsewhere. */
  next(page) {
    return page.next && this.listing(new URL(page.next).searchParams);
  }

  /**
   * A page of the listing. After a failure it asks again, three times at most and ever later.
   *
   * @param signal ends it
   * @param onTrouble is told of the first failure, while the attempts go on
   * @throws Refused, Away
   */
  async read(address, signal, onTrouble) {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#ask(address, signal);
      } catch (failure) {
        if (signal.aborted || failure instanceof Refused || attempt === WAITS.length) {
          throw failure;
        }
        if (attempt === 0) {
          onTrouble();
        }
        await pause(failure.retryAfter ?? WAITS[attempt] * (0.75 + Math.random() / 2), signal);
      }
    }
  }

  async #ask(address, signal) {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), PATIENCE);
    const stop = () => giveUp.abort();
    signal.addEventListener('abort', stop);
    try {
      const answer = await fetch(address, { credentials: 'omit', signal: giveUp.signal });
      if (answer.ok) {
        return await answer.json();
      }
      throw await refusalOrTrouble(answer);
    } catch (failure) {
      throw failure instanceof Refused || failure instanceof Away ? failure : new Away(String(failure));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
}

async function refusalOrTrouble(answer) {
  if (answer.status === 429 || answer.status >= 500) {
    const seconds = Number(answer.headers.get('Retry-After'));
    return new Away(`HTTP status ${answer.status}`, seconds > 0 ? Math.min(seconds * 1_000, LONGEST_WAIT) : undefined);
  }
  // Whoever stands between, such as a proxy, refuses in words of its own and may let the next one pass.
  if (!answer.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    return new Away(`HTTP status ${answer.status}`);
  }
  const problem = await answer.json().catch(() => ({}));
  const errors = (problem.errors ?? []).map(error => `${error.pointer.replace(/^#/, '')} ${error.detail}`);
  return new Refused(errors.join('; ') || problem.detail || `HTTP status ${answer.status}`, answer.status);
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Away('ended'));
    }, { once: true });
  });
}
