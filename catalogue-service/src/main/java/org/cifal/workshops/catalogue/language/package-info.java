/** In which languages a request wants its texts, and which of those there are serves it. */
package org.cifal.workshops.catalogue.language;
