package org.cifal.workshops.catalogue.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Things of a kind through the versions of what they stand in. Each gets a number when it is first met and keeps it; of
 * two that are alike the one that stands first is taken first.
 */
final class Lineage<T> {

    private final List<Likeness<T>> likenesses;
    private final List<Known<T>> known = new ArrayList<>();
    private List<Integer> order = List.of();

    /**
     * By which two of different versions are the same.
     *
     * @param again whether this holds also for one that fell away before
     */
    record Likeness<T>(BiPredicate<T, T> alike, boolean again) {}

    /**
     * One of them.
     *
     * @param number from one
     * @param value as it was last, where it fell away
     */
    record Known<T>(int number, T value, boolean standing) {

        private Known<T> as(T present) {
            return new Known<>(number, present, true);
        }

        private Known<T> gone() {
            return new Known<>(number, value, false);
        }
    }

    /** @param likenesses the surest first */
    Lineage(List<Likeness<T>> likenesses) {
        this.likenesses = likenesses;
    }

    /** What follows on what was there. */
    void next(List<T> version) {
        var taken = new ArrayList<Optional<Integer>>();
        version.forEach(one -> taken.add(Optional.empty()));
        likenesses.forEach(likeness -> take(version, taken, likeness, Known::standing));
        likenesses.stream()
                .filter(Likeness::again)
                .forEach(likeness -> take(version, taken, likeness, one -> !one.standing()));
        known.replaceAll(Known::gone);
        for (int i = 0; i < version.size(); i++) {
            T one = version.get(i);
            int index = taken.get(i).orElseGet(known::size);
            if (index == known.size()) {
                known.add(new Known<>(index + 1, one, true));
            } else {
                known.set(index, known.get(index).as(one));
            }
            taken.set(i, Optional.of(index));
        }
        order = taken.stream().flatMap(Optional::stream).toList();
    }

    private void take(List<T> version, List<Optional<Integer>> taken, Likeness<T> likeness, Predicate<Known<T>> among) {
        for (int i = 0; i < version.size(); i++) {
            T one = version.get(i);
            if (taken.get(i).isEmpty()) {
                taken.set(
                        i,
                        IntStream.range(0, known.size())
                                .filter(index -> among.test(known.get(index)))
                                .filter(index -> !taken.contains(Optional.of(index)))
                                .filter(index ->
                                        likeness.alike().test(known.get(index).value(), one))
                                .boxed()
                                .findFirst());
            }
        }
    }

    /** The present ones in their order, then those that fell away. */
    List<Known<T>> all() {
        return Stream.concat(order.stream().map(known::get), known.stream().filter(one -> !one.standing()))
                .toList();
    }
}
