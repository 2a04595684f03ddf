/** How a scanner for harmful files is asked. */
package org.cifal.workshops.application.scanner;
