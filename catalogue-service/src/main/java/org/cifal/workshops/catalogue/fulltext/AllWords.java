package org.cifal.workshops.catalogue.fulltext;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** Words of which a workshop must have every one; whoever comes into question is asked for each, the rarest word first. */
final class AllWords {

    /** To look a slot up in a set takes about so many times as long as to look up what a word counts in it. */
    private static final int DEARER = 16;

    private final List<WordHits> rarestFirst;

    AllWords(List<WordHits> words) {
        this.rarestFirst = words.stream()
                .sorted(Comparator.comparingInt(word -> word.slots().length))
                .toList();
    }

    /**
     * Those that have them.
     *
     * @param among the slots of those that come into question; empty where all do
     * @param which asked of each of those that have the words whether it is wanted
     * @param ranking all by which they are ranked
     */
    Hits among(Optional<RoaringBitmap> among, IntPredicate which, List<WordHits> ranking) {
        int[] rarest = rarestFirst.isEmpty() ? new int[0] : rarestFirst.get(0).slots();
        if (among.isEmpty()) {
            return having(rarestFirst.stream().skip(1), rarest.clone(), which, ranking);
        }
        RoaringBitmap some = among.get();
        return some.getCardinality() < (long) DEARER * rarest.length
                ? having(rarestFirst.stream(), some.toArray(), which, ranking)
                : having(
                        rarestFirst.stream().skip(1),
                        Arrays.stream(rarest).filter(some::contains).toArray(),
                        which,
                        ranking);
    }

    /** Of some slots those that have these words; it takes the array for itself. */
    private static Hits having(Stream<WordHits> words, int[] some, IntPredicate which, List<WordHits> ranking) {
        int size = some.length;
        for (WordHits word : words.toList()) {
            size = word.narrow(some, size);
        }
        return Hits.of(some, size, which, ranking);
    }
}
