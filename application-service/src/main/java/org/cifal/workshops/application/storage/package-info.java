/** Where files are kept: a folder or an S3-compatible store, behind one small interface. */
package org.cifal.workshops.application.storage;
