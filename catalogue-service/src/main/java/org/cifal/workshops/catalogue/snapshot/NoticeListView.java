package org.cifal.workshops.catalogue.snapshot;

import java.util.List;

/** The notices of a workshop, the newest first. */
record NoticeListView(List<NoticeView> items) {}
