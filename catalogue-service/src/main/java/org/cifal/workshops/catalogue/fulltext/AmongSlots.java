package org.cifal.workshops.catalogue.fulltext;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * The workshops of some slots. Where they are few, Lucene goes from one to the next and skips what lies between. Each is
 * asked once, so that none need be told to be equal to another.
 */
final class AmongSlots extends Query {

    private final RoaringBitmap among;
    private final List<SlotsOfSegment> segments;

    /** Of one reader alone, whose segments these are in their order. */
    AmongSlots(RoaringBitmap among, List<SlotsOfSegment> segments) {
        this.among = among;
        this.segments = segments;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext segment) {
                FixedBitSet documents = documents(segment);
                var each = new BitSetIterator(documents, documents.cardinality());
                return new ConstantScoreScorer(this, score(), scoreMode, each);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private FixedBitSet documents(LeafReaderContext segment) {
        var documents = new FixedBitSet(segment.reader().maxDoc());
        SlotsOfSegment slots = segments.get(segment.ord);
        among.forEach((int slot) -> {
            int document = slots.document(slot);
            if (document >= 0) {
                documents.set(document);
            }
        });
        return documents;
    }

    @Override
    public String toString(String field) {
        return "slots " + among;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
