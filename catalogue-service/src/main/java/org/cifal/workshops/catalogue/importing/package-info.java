/** Many workshops at once: read line by line, each told what became of it, again and again with the same effect. */
package org.cifal.workshops.catalogue.importing;
