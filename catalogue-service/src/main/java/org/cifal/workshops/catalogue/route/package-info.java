/** Answers from memory, sent before the layers that a public read has no need of. */
package org.cifal.workshops.catalogue.route;
