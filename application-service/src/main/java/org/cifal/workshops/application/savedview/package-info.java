/** Questions to the list of applications that officers keep by name, and share within their organisation. */
package org.cifal.workshops.application.savedview;
