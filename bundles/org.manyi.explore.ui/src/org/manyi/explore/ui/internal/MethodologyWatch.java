/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.service.AnalysisService;

/** Keeps up with the methodologies that are there; they are looked for in a Job. Of the user's thread alone. */
final class MethodologyWatch {

	private final UISynchronize ui;
	private final Consumer<Methodologies> changed;
	private Optional<AnalysisService> service = Optional.empty();
	private Optional<MethodologiesJob> lookup = Optional.empty();
	private boolean complete;

	/**
	 * @param changed told the methodologies whenever they may be others, on the user's thread
	 */
	MethodologyWatch(UISynchronize ui, Consumer<Methodologies> changed) {
		this.ui = ui;
		this.changed = changed;
	}

	/** The service that knows them; empty while there is none. */
	Optional<AnalysisService> service() {
		return service;
	}

	void setService(Optional<AnalysisService> present) {
		service = present;
		look();
	}

	/** Whether they are known, and not still looked for. */
	boolean isComplete() {
		return complete;
	}

	/** Looks again for methodologies and for what they call. */
	void look() {
		stop();
		lookup = service.map(present -> new MethodologiesJob(present, (ended, found) -> ui.asyncExec(() -> {
			if (lookup.filter(ended::equals).isPresent()) {
				known(found);
			}
		})));
		lookup.ifPresentOrElse(Job::schedule, () -> known(Methodologies.NONE));
	}

	private void known(Methodologies found) {
		complete = service.isPresent();
		changed.accept(found);
	}

	void stop() {
		lookup.ifPresent(Job::cancel);
	}
}
