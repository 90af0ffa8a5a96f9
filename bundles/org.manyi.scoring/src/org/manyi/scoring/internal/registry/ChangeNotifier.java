/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.manyi.scoring.MethodologyListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Tells the listeners that something came or went. */
@Component(service = ChangeNotifier.class)
public final class ChangeNotifier {

	private final List<MethodologyListener> listeners = new CopyOnWriteArrayList<>();
	private final Logger logger;

	@Activate
	public ChangeNotifier(@Reference LoggerFactory loggers) {
		logger = loggers.getLogger(ChangeNotifier.class);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addListener(MethodologyListener listener) {
		listeners.add(listener);
	}

	void removeListener(MethodologyListener listener) {
		listeners.remove(listener);
	}

	/** Tells every listener on this thread; one that fails does not keep the others from being told. */
	public void changed() {
		for (MethodologyListener listener : listeners) {
			try {
				listener.methodologiesChanged();
			} catch (RuntimeException e) {
				logger.error("A listener failed: {}", listener.getClass().getName(), e);
			}
		}
	}
}
