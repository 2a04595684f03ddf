/** MySQL, the companion and both packaged services as one thing that is started, rehearsed, killed and stopped. */
package org.cifal.workshops.local.platform;
