/** How files are taken in, judged and kept: in a folder or an S3-compatible store, behind one small interface. */
package org.cifal.workshops.application.storage;
