/** Whether a document carries the official seal it must carry, as only a person can tell. */
package org.cifal.workshops.application.seal;
