/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.service.AnalysisException;
import org.manyi.service.DraftCheck;
import org.manyi.service.FileChangedException;
import org.manyi.service.MethodologyFile;
import org.manyi.service.MethodologyFileService;

/** Checks as the real service, but no sooner than it is released, as by a method that takes its time. */
final class HeldChecks implements MethodologyFileService {

	private final MethodologyFileService real;
	private final CountDownLatch checking = new CountDownLatch(1);
	private final CountDownLatch released = new CountDownLatch(1);
	private final CountDownLatch cancelled = new CountDownLatch(1);

	HeldChecks(MethodologyFileService real) {
		this.real = real;
	}

	void release() {
		released.countDown();
	}

	boolean isChecking() throws InterruptedException {
		return checking.await(10, TimeUnit.SECONDS);
	}

	boolean wasCancelled() throws InterruptedException {
		return cancelled.await(10, TimeUnit.SECONDS);
	}

	@Override
	public DraftCheck check(String origin, String text, IProgressMonitor monitor) {
		checking.countDown();
		try {
			while (!released.await(10, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					cancelled.countDown();
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		}
		return real.check(origin, text, monitor);
	}

	@Override
	public MethodologyFile read(Path file) throws AnalysisException {
		return real.read(file);
	}

	@Override
	public Optional<String> hash(Path file) throws AnalysisException {
		return real.hash(file);
	}

	@Override
	public MethodologyFile save(Path file, String text, Optional<MethodologyFile> expected)
			throws FileChangedException, AnalysisException {
		return real.save(file, text, expected);
	}

	@Override
	public String proposedVersion(String text) {
		return real.proposedVersion(text);
	}

	@Override
	public Optional<LocalizedText> objection(String text, String version) {
		return real.objection(text, version);
	}

	@Override
	public String newVersion(String text, String version, LocalizedText reason) throws AnalysisException {
		return real.newVersion(text, version, reason);
	}

	@Override
	public List<PlugInDescriptor> methods() {
		return real.methods();
	}

	@Override
	public List<PlugInDescriptor> weightings() {
		return real.weightings();
	}
}
