package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.cifal.workshops.catalogue.text.WorkshopText;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The words of all listed workshops, in memory. Changed by one thread at a time, searched by any number meanwhile. */
public final class TextIndex {

    static final String SLOT = "slot";

    /** Every word of a workshop, wherever it stands, with its {@link KeptWeight}. */
    static final String WORDS = "words";

    /** From so many changes at once on, as at the start, all words are put together into one segment. */
    private static final int MANY = 500;

    private static final FieldType WEIGHED_WORDS = new FieldType();

    static {
        WEIGHED_WORDS.setTokenized(true);
        // Where others count how often a word occurs, what it weighs is kept.
        WEIGHED_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHED_WORDS.setOmitNorms(true);
        WEIGHED_WORDS.freeze();
    }

    private final IndexWriter writer;
    private final WordsOfSegment.Known segments = new WordsOfSegment.Known();

    public TextIndex() {
        try {
            writer = new IndexWriter(
                    inMemory(), new IndexWriterConfig(new KeywordAnalyzer()).setCodec(new InPlainArrays()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** Who has a word stands in plain arrays, not packed: a search goes through thousands, and memory is where it is. */
    private static final class InPlainArrays extends FilterCodec {

        private final PostingsFormat plain = new PerFieldPostingsFormat() {
            @Override
            public PostingsFormat getPostingsFormatForField(String field) {
                return PostingsFormat.forName("Direct");
            }
        };

        private InPlainArrays() {
            super(Codec.getDefault().getName(), Codec.getDefault());
        }

        @Override
        public PostingsFormat postingsFormat() {
            return plain;
        }
    }

    /** A file is one array of bytes: a search opens many of its parts, each for a few bytes. */
    private static Directory inMemory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** Puts these workshops in, or takes them out, and opens what there is now; other documents are not touched. */
    public TextSearch with(Map<Integer, Optional<WorkshopContent>> changed) {
        try {
            changed.entrySet().parallelStream().forEach(change -> put(change.getKey(), change.getValue()));
            if (changed.size() >= MANY) {
                writer.forceMerge(1);
            }
            return new TextSearch(DirectoryReader.open(writer), segments);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private void put(int slot, Optional<WorkshopContent> content) {
        var its = new Term(SLOT, Integer.toString(slot));
        try {
            if (content.isPresent()) {
                writer.updateDocument(its, document(slot, content.get()));
            } else {
                writer.deleteDocuments(its);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static Document document(int slot, WorkshopContent content) {
        Map<String, Integer> weights = WeighedWords.of(WorkshopText.of(content)).kept();
        var document = new Document();
        document.add(new StringField(SLOT, Integer.toString(slot), Field.Store.NO));
        document.add(new NumericDocValuesField(SLOT, slot));
        document.add(new Field(WORDS, new Listed(weights), WEIGHED_WORDS));
        return document;
    }

    /** Words that are in their form already, each once with its weight. */
    private static final class Listed extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> words;

        private Listed(Map<String, Integer> weights) {
            this.words = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!words.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> word = words.next();
            term.append(word.getKey());
            weight.setTermFrequency(word.getValue());
            return true;
        }
    }
}
