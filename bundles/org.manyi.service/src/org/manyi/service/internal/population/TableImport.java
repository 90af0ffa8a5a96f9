/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.TableReport;
import org.manyi.exchange.api.mapping.RejectWriter;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.PopulationImportRequest;
import org.manyi.service.PopulationImportResult;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.service.internal.OpenedFile;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.PopulationTable;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/** One table of entries from its file into a workspace. */
final class TableImport {

	private final SurveyReader reader;
	private final PopulationImportRequest request;
	private final MethodologyLookup methodologies;
	private final EntryHeadings headings;

	TableImport(SurveyReader reader, MethodologyLookup methodologies, PopulationImportRequest request) {
		this.reader = reader;
		this.methodologies = methodologies;
		this.request = request;
		headings = new EntryHeadings(request.kind());
	}

	PopulationImportResult into(Workspace workspace, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		OpenedFile file = OpenedFile.of(reader, request.file(), request.formatId(), request.options());
		List<SourceColumn> columns = file.table().columns();
		List<Optional<PopulationField>> fields = fields(columns);
		EntryRows rows = new EntryRows(new EntryReader(request.kind(), survey(workspace), events(workspace)), columns,
				fields);
		TableReport report = file.table().read(rows, monitor);
		PopulationTable table = new PopulationTable(request.kind(), request.file(), report.sha256(), report.size(),
				file.formatId(), rows.read(), rows.entries(), rows.rejects(), rows::reject);
		PopulationChange change = workspace.populations().importTable(table, request.dryRun());
		List<Reject> rejects = table.rejects(change.refusals());
		if (request.rejects().isPresent()) {
			try (RejectWriter list = reader.writeRejects(request.file(), request.rejects().get())) {
				for (Reject reject : rejects) {
					list.add(reject);
				}
				list.complete();
			}
		}
		return new PopulationImportResult(request.kind(), request.file(), report.sha256(), file.formatName(),
				columns(columns, fields), rows.read(), request.dryRun(), change, rejects);
	}

	/** What each column says; of two that say the same, the first. */
	private List<Optional<PopulationField>> fields(List<SourceColumn> columns) throws InvalidRequestException {
		List<Optional<PopulationField>> fields = new ArrayList<>();
		Set<PopulationField> found = EnumSet.noneOf(PopulationField.class);
		for (SourceColumn column : columns) {
			fields.add(headings.field(heading(column)).filter(found::add));
		}
		Set<PopulationField> missing = headings.required();
		missing.removeAll(found);
		if (!missing.isEmpty()) {
			List<String> names = missing.stream().map(field -> String.join("/", headings.names(field))).toList();
			throw new InvalidRequestException(new LocalizedText(
					"文件 %s 没有这样的列：%s。能识别的列名：%s。".formatted(request.file(), String.join("、", names), headings.all()),
					"%s has no column headed %s. Headings that are understood: %s.".formatted(request.file(),
							String.join(" or ", names), headings.all())));
		}
		return fields;
	}

	private static String heading(SourceColumn column) {
		return column.headings().stream().filter(heading -> !heading.isBlank()).findFirst().orElse(column.id());
	}

	/** The survey that rows are of which name none. */
	private Optional<String> survey(Workspace workspace) throws EvidenceException {
		if (request.kind() != PopulationKind.SENT || request.surveyId().isPresent()) {
			return request.surveyId();
		}
		List<SurveyDescription> surveys = workspace.surveys();
		return surveys.size() == 1 ? Optional.of(surveys.getFirst().id()) : Optional.empty();
	}

	/** The kinds of events, and which is meant by rows that say none. */
	private EventKinds events(Workspace workspace) throws EvidenceException, AnalysisException {
		if (request.kind() != PopulationKind.EVENTS) {
			return EventKinds.NONE;
		}
		EventKinds kinds = EventKinds.of(workspace, methodologies);
		if (request.eventKind().isEmpty()) {
			return kinds;
		}
		try {
			return kinds.withUsual(kinds.read(request.eventKind().get().strip()));
		} catch (EntryProblem e) {
			throw new InvalidRequestException(new LocalizedText(request.eventKind().get() + "：" + e.reason().zh(),
					request.eventKind().get() + ": " + e.reason().en()));
		}
	}

	private static List<InputReport.Column> columns(List<SourceColumn> columns,
			List<Optional<PopulationField>> fields) {
		List<InputReport.Column> told = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			told.add(new InputReport.Column(columns.get(i).id(),
					fields.get(i).map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
		}
		return told;
	}
}
