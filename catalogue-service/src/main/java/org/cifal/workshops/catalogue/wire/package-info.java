/** How values look as JSON, on the wire and in a column: one mapper for both. */
package org.cifal.workshops.catalogue.wire;
