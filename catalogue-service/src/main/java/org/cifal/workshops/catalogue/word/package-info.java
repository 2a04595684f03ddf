/** How words are written, typed and kept, language by language. */
package org.cifal.workshops.catalogue.word;
