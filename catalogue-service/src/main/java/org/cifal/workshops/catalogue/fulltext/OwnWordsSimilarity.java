package org.cifal.workshops.catalogue.fulltext;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 without what it takes from the other documents: how rare a word is, and how long the others are. So the rank of a
 * workshop follows from its own words alone, and a page's cursor still holds when another workshop is edited.
 */
final class OwnWordsSimilarity extends Similarity {

    private static final float K = 1.2f;
    private static final float B = 0.5f;
    private static final float USUAL_LENGTH = 100;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                float length = SmallFloat.byte4ToInt((byte) norm);
                return boost * frequency / (frequency + K * (1 - B + B * length / USUAL_LENGTH));
            }
        };
    }
}
