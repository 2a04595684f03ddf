/** Where every published workshop stands under each filter and in each order, so that a question reads no workshop. */
package org.cifal.workshops.catalogue.index;
