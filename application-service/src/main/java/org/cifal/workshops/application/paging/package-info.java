/** Where the next page of a list begins. */
package org.cifal.workshops.application.paging;
