/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.slice.NamedSliceService;

/**
 * Reads and changes the slices that the workspace of the window keeps under names, and tells the views as
 * {@link NamedSlices}. Of the user's thread alone.
 */
public final class SliceKeeper {

	private final IEclipseContext context;
	private final LatestWork<SortedMap<String, Slice>> work;
	private final Consumer<LocalizedText> failed;
	private Optional<NamedSliceService> service = Optional.empty();
	private Optional<Path> workspace = Optional.empty();

	/**
	 * @param failed told why a slice could not be kept, or the kept ones not be read
	 */
	public SliceKeeper(IEclipseContext context, UISynchronize ui, Consumer<LocalizedText> failed) {
		this.context = context;
		this.failed = failed;
		work = new LatestWork<>(new LocalizedText("存取命名的统计范围", "Reading or keeping named slices"), ui);
		context.set(NamedSlices.class, NamedSlices.NONE);
	}

	/** The service came or went. */
	public void setService(Optional<NamedSliceService> present) {
		service = present;
		look();
	}

	/** The window has another workspace, or none. */
	public void setWorkspace(Optional<Path> folder) {
		if (!folder.equals(workspace)) {
			workspace = folder;
			context.set(NamedSlices.class, NamedSlices.NONE);
			look();
		}
	}

	private void look() {
		run(NamedSliceService::slices);
	}

	/** Keeps a slice, in place of the one of that name. */
	public void keep(String name, Slice slice) {
		run((slices, folder) -> slices.keep(folder, name, slice));
	}

	/** Keeps a slice no longer. */
	public void remove(String name) {
		run((slices, folder) -> slices.remove(folder, name));
	}

	/** What is asked of the service. */
	@FunctionalInterface
	private interface Question {

		SortedMap<String, Slice> of(NamedSliceService slices, Path folder) throws AnalysisException;
	}

	private void run(Question question) {
		if (service.isPresent() && workspace.isPresent()) {
			NamedSliceService asked = service.get();
			Path folder = workspace.get();
			work.start(monitor -> question.of(asked, folder),
					found -> context.set(NamedSlices.class, new NamedSlices(found)), failed);
		}
	}

	/** Gives up what is being read. */
	public void stop() {
		work.cancel();
	}
}
