/** Public, dated statements that something changed; only ever added. */
package org.cifal.workshops.catalogue.notice;
