/** One workshop as a listing tells it: its call comes down to the deadline that counts for whoever applies next. */
export function asListed(workshop, now = Date.now()) {
  return { ...workshop, deadline: workshop.call && bindingDeadline(workshop, now) };
}

/** Of several intakes that of the first which has not ended; the last one ends with the call, which alone is extended. */
function bindingDeadline({ call, publicationStatus }, now) {
  const intakes = (call.intakes ?? []).filter(({ closesAt }) => closesAt)
    .sort((one, other) => Date.parse(one.closesAt) - Date.parse(other.closesAt));
  const last = intakes.at(-1);
  const next = publicationStatus === 'published' ? intakes.find(({ closesAt }) => Date.parse(closesAt) > now) ?? last : last;
  if (!next || call.deadline.kind === 'closed' || (next === last && call.deadline.closesAt)) {
    return call.deadline;
  }
  return { kind: 'dated', timeZone: call.deadline.timeZone, ...next.deadline, closesAt: next.closesAt };
}
