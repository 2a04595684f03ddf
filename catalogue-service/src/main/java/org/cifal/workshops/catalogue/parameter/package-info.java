/** Query parameters read strictly: what is not known is refused, so that a misspelt filter never looks empty. */
package org.cifal.workshops.catalogue.parameter;
