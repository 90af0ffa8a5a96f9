/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.watch;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.swt.widgets.Display;
import org.manyi.app.internal.Messages;
import org.manyi.store.api.workspace.ThreadGuard;
import org.manyi.ui.Stall;
import org.manyi.ui.StallWatch;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The log tells of every stall of the window over 100 ms; a store that is asked on the window's thread refuses. */
public final class WatchAddon {

	private static final Duration PATIENCE = Duration.ofMillis(100);

	private Messages messages = new Messages();
	private Optional<StallWatch> watch = Optional.empty();
	private Optional<ServiceRegistration<ThreadGuard>> guard = Optional.empty();

	@Inject
	void texts(@Translation Messages current) {
		messages = current;
	}

	@PostConstruct
	void start(Display display) {
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		Thread window = display.getThread();
		guard = Optional.of(bundle.registerService(ThreadGuard.class, thread -> thread != window, null));
		watch = Optional.of(new StallWatch(display, PATIENCE, this::report));
	}

	private void report(Stall stall) {
		ILog.of(getClass()).log(new Status(IStatus.WARNING, getClass(), Stall.STATUS,
				MessageFormat.format(messages.stalled, stall.length().toMillis(), stall.work().toMillis()),
				new NotAnsweredException(stall)));
	}

	@PreDestroy
	void stop() {
		watch.ifPresent(StallWatch::close);
		guard.ifPresent(ServiceRegistration::unregister);
	}
}
