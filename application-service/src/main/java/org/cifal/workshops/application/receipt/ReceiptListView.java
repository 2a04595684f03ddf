package org.cifal.workshops.application.receipt;

import java.util.List;

/** The receipts of every version that was submitted, newest first. */
record ReceiptListView(List<ReceiptView> items) {}
