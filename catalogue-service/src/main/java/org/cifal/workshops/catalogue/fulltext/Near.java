package org.cifal.workshops.catalogue.fulltext;

/**
 * What differs from a word by a few errors at most: a letter wrong, missing, too many, or exchanged with its neighbour
 * (the optimal string alignment of two words, worked out along its diagonal only). Lucene's automata say the same; to
 * make one takes a thousand times longer than to compare one word. For one thread.
 */
final class Near {

    private final String typed;
    private final int right;
    private final int errors;
    private int[] twoBefore;
    private int[] before;
    private int[] row;

    /** @param right how many of the first letters have to be right */
    Near(String typed, int errors, int right) {
        this.typed = typed;
        this.right = right;
        this.errors = errors;
        int columns = typed.length() + errors + 2;
        this.twoBefore = new int[columns];
        this.before = new int[columns];
        this.row = new int[columns];
    }

    boolean is(String word) {
        return Math.abs(word.length() - typed.length()) <= errors
                && begins(word)
                && compare(word, word.length() - right)
                && before[word.length() - right] <= errors;
    }

    /** Whether a beginning of the word, or all of it, is near. */
    boolean isBeginning(String word) {
        int letters = typed.length() - right;
        int columns = Math.min(word.length() - right, letters + errors);
        if (columns < letters - errors || !begins(word) || !compare(word, columns)) {
            return false;
        }
        for (int column = Math.max(0, letters - errors); column <= columns; column++) {
            if (before[column] <= errors) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String word) {
        return word.regionMatches(0, typed, 0, right);
    }

    /** Leaves how many errors each beginning of the word has; false where it is too many whatever follows. */
    private boolean compare(String word, int columns) {
        for (int column = 0; column <= columns; column++) {
            before[column] = column;
        }
        int letters = typed.length() - right;
        for (int letter = 1; letter <= letters; letter++) {
            int first = Math.max(1, letter - errors);
            int last = Math.min(columns, letter + errors);
            row[first - 1] = first == 1 ? letter : errors + 1;
            int fewest = row[first - 1];
            for (int column = first; column <= last; column++) {
                row[column] = errors(word, letter, column);
                fewest = Math.min(fewest, row[column]);
            }
            // What is further off the diagonal has more errors than may be.
            row[last + 1] = errors + 1;
            if (fewest > errors) {
                return false;
            }
            turn();
        }
        return true;
    }

    private int errors(String word, int letter, int column) {
        char typedHere = typed.charAt(right + letter - 1);
        char standsHere = word.charAt(right + column - 1);
        int fewest = Math.min(before[column], row[column - 1]) + 1;
        fewest = Math.min(fewest, before[column - 1] + (typedHere == standsHere ? 0 : 1));
        boolean exchanged = letter > 1
                && column > 1
                && typedHere == word.charAt(right + column - 2)
                && typed.charAt(right + letter - 2) == standsHere;
        return exchanged ? Math.min(fewest, twoBefore[column - 2] + 1) : fewest;
    }

    private void turn() {
        int[] free = twoBefore;
        twoBefore = before;
        before = row;
        row = free;
    }
}
