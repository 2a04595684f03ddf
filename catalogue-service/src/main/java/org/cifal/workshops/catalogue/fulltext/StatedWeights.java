package org.cifal.workshops.catalogue.fulltext;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** The score of a word is the weight it was indexed with ({@link WeighedWords}); nothing is worked out while searching. */
final class StatedWeights extends Similarity {

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float weight, long norm) {
                return boost * weight / WeighedWords.ONE;
            }
        };
    }
}
