package org.cifal.workshops.application.submission;

import java.time.Instant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.receipt.ReceiptView;

/** An application was handed in and has its receipt. Fired as a CDI event inside the transaction of the submission. */
public record ApplicationSubmitted(Application application, Call call, ReceiptView receipt, Instant at) {}
