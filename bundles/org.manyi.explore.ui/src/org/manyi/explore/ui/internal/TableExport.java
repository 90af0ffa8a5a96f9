/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.manyi.service.Analysis;
import org.manyi.ui.FileExport;
import org.manyi.ui.table.TableText;

/** Writes a table as the user sees it to a CSV file that the user names, and says where it is. */
@Creatable
public final class TableExport {

	private final FileExport files;
	private final ExploreSession session;

	@Inject
	public TableExport(FileExport files, ExploreSession session) {
		this.files = files;
		this.session = session;
	}

	/**
	 * @param analysis what the table is about
	 * @param what     names the table in the file name offered, such as {@code lowest}
	 */
	public void export(TableText table, Analysis analysis, String what, Texts texts) {
		ExportedAnalysis exported = new ExportedAnalysis(analysis, session.exploration().state(), texts);
		files.write(texts.messages().pickExport, exported.fileName(what + ".csv"), exported.marked(table),
				session::report);
	}
}
