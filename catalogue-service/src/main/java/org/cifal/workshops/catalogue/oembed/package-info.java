/** The catalogue's addresses as something to embed (oEmbed 1.0). */
package org.cifal.workshops.catalogue.oembed;
