/** What goes on while something the service needs is away (docs/outages.md). */
package org.cifal.workshops.application.outage;
