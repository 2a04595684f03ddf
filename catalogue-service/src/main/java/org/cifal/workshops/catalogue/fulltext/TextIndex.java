package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.cifal.workshops.catalogue.fulltext.WorkshopText.Weight;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** The words of all listed workshops, in memory. Changed by one thread at a time, searched by any number meanwhile. */
public final class TextIndex {

    static final String SLOT = "slot";

    private static final FieldType COUNTED_WORDS = new FieldType();

    static {
        COUNTED_WORDS.setTokenized(true);
        COUNTED_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED_WORDS.freeze();
    }

    private final IndexWriter writer;

    public TextIndex() {
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(new OwnWordsSimilarity()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** Puts these workshops in, or takes them out, and opens what there is now; other documents are not touched. */
    public TextSearch with(Map<Integer, Optional<WorkshopContent>> changed) {
        try {
            for (Map.Entry<Integer, Optional<WorkshopContent>> change : changed.entrySet()) {
                var slot = new Term(SLOT, change.getKey().toString());
                if (change.getValue().isPresent()) {
                    writer.updateDocument(
                            slot, document(change.getKey(), change.getValue().get()));
                } else {
                    writer.deleteDocuments(slot);
                }
            }
            return new TextSearch(DirectoryReader.open(writer));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static Document document(int slot, WorkshopContent content) {
        Map<Weight, List<String>> words = new EnumMap<>(Weight.class);
        List<String> anywhere = new ArrayList<>();
        WorkshopText.of(content).forEach(text -> {
            List<String> forms = WordForms.ofText(text.language(), text.text());
            anywhere.addAll(forms);
            words.computeIfAbsent(text.weight(), none -> new ArrayList<>()).addAll(forms);
        });
        var document = new Document();
        document.add(new StringField(SLOT, Integer.toString(slot), Field.Store.NO));
        document.add(new NumericDocValuesField(SLOT, slot));
        document.add(new Field(WordQueries.ANYWHERE, new Listed(anywhere), COUNTED_WORDS));
        words.forEach((weight, forms) -> {
            if (weight.boost() > 0) {
                document.add(new Field(weight.name(), new Listed(forms), COUNTED_WORDS));
            }
        });
        return document;
    }

    /** Words that are in their form already. */
    private static final class Listed extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> words;

        private Listed(List<String> words) {
            this.words = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!words.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(words.next());
            return true;
        }
    }
}
