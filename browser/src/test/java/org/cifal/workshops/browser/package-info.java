/** The widget and the pages of the packaged catalogue, as somebody with a browser meets them. */
package org.cifal.workshops.browser;
