/** Work that one instance of the service does at a time. */
package org.cifal.workshops.application.lease;
