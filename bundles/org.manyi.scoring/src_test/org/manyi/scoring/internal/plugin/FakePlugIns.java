/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.WeightingScheme;

/** Plug-ins without a framework, called through the real guard with a short time limit. */
public final class FakePlugIns implements PlugIns, AutoCloseable {

	/** How often services were taken and not given back. */
	public final AtomicInteger taken = new AtomicInteger();
	/** How often a plug-in said what it is too late. */
	public final AtomicInteger late = new AtomicInteger();
	/** What was reported to the log. */
	public final List<Throwable> logged = Collections.synchronizedList(new ArrayList<>());

	private final PlugInGuard guard = new PlugInGuard(CallLimits.of(Duration.ofSeconds(2)),
			(origin, thrown) -> logged.add(thrown));
	private final List<PlugIn<ScoringMethod, MethodDescription>> methods = new ArrayList<>();
	private final List<PlugIn<WeightingScheme, PlugInDescriptor>> schemes = new ArrayList<>();

	public void add(ScoringMethod method) {
		methods.add(new PlugIn<>(handle(method), DescriptorCheck::ofMethod, guard, late::incrementAndGet));
	}

	public void add(WeightingScheme scheme) {
		schemes.add(new PlugIn<>(handle(scheme), DescriptorCheck::ofScheme, guard, late::incrementAndGet));
	}

	public void clear() {
		methods.clear();
		schemes.clear();
	}

	@Override
	public List<PlugIn<ScoringMethod, MethodDescription>> methods() {
		return methods;
	}

	@Override
	public List<PlugIn<WeightingScheme, PlugInDescriptor>> schemes() {
		return schemes;
	}

	@Override
	public void close() {
		guard.close();
	}

	private <S> ServiceHandle<S> handle(S service) {
		return new ServiceHandle<>() {

			@Override
			public S take() {
				taken.incrementAndGet();
				return service;
			}

			@Override
			public void giveBack() {
				taken.decrementAndGet();
			}

			@Override
			public String origin() {
				return "a.bundle 1.0.0";
			}
		};
	}
}
