/** The workshops the project began with, as the requests an editor would send. */
package org.cifal.workshops.local.seeds;
