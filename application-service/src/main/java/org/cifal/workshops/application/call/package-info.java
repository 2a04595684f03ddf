/** This service's own copy of the calls for applications, and whether one takes applications at an instant. */
package org.cifal.workshops.application.call;
