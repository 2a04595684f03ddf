package org.cifal.workshops.application.scanner;

import java.io.IOException;

/** The scanner does not answer; it is asked again later. */
public class ScannerAway extends Exception {

    ScannerAway(IOException cause) {
        super("The scanner does not answer.", cause);
    }
}
