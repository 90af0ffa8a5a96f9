/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;
import java.util.Optional;

import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells what stands above the rows of a table by the survey tools that are present, so that every format of plain
 * tables knows the same tools. An OSGi service.
 */
@ProviderType
public interface TableHeaders {

	/** The value of {@link ReadOption#TOOL} for a table of which no tool is asked. */
	String NO_TOOL = "none";

	/** {@link ReadOption#TOOL} with the tools present, {@link ReadOption#HEADER_ROWS}, and {@link ReadOption#DATES}. */
	List<ReadOption> options();

	/**
	 * The header by the surest tool, else that of a table like any other.
	 *
	 * @param sample  its first rows; tools are asked of them as they stand in the file
	 * @param options may name the tool, and the rows of headings where there is none
	 * @throws EvidenceException when an option has no such value, or the named tool does not know the table
	 */
	TableHeader find(TableSample sample, ReadOptions options) throws EvidenceException;

	/**
	 * What stands above the rows of a table, and who wrote it.
	 *
	 * @param tool   the tool; empty for a table like any other
	 * @param header its header
	 */
	record TableHeader(Optional<SurveyTool> tool, ToolHeader header) {

		/** Puts what the tool means between the rows as they stand in the file and their visitor. */
		public TableVisitor rows(TableVisitor visitor) {
			return tool.isPresent() ? tool.get().rows(header, visitor) : visitor;
		}
	}
}
