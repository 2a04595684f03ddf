/** A real MySQL server on this machine, without containers: unpacked once, started on a folder, stopped cleanly. */
package org.cifal.workshops.local.mysql;
