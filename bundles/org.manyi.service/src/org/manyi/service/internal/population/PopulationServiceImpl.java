/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.api.Warning;
import org.manyi.service.AnalysisException;
import org.manyi.service.EventKind;
import org.manyi.service.ImportedTable;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.PopulationEdit;
import org.manyi.service.PopulationImportRequest;
import org.manyi.service.PopulationImportResult;
import org.manyi.service.PopulationListRequest;
import org.manyi.service.PopulationListing;
import org.manyi.service.PopulationService;
import org.manyi.service.Rate;
import org.manyi.service.RateRequest;
import org.manyi.service.RateTable;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.service.internal.SurveyChoice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationFile;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.PopulationRow;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workspace for each question. May be called by several threads. */
@Component
public class PopulationServiceImpl implements PopulationService {

	private final SurveyReader reader;
	private final WorkspaceStore store;
	private final MethodologyLookup methodologies;

	@Activate
	public PopulationServiceImpl(@Reference SurveyReader reader, @Reference WorkspaceStore store,
			@Reference MethodologyRegistry registry, @Reference MethodologyReader methodologyReader) {
		this.reader = reader;
		this.store = store;
		methodologies = new MethodologyLookup(registry, methodologyReader);
	}

	@Override
	public PopulationImportResult importFile(PopulationImportRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			return new TableImport(reader, methodologies, request).into(workspace, monitor);
		}
	}

	@Override
	public List<ImportedTable> tables(Path folder, Optional<PopulationKind> kind) throws EvidenceException {
		try (Workspace workspace = store.open(folder)) {
			List<ImportedTable> tables = new ArrayList<>();
			for (PopulationFile file : workspace.populations().files()) {
				if (kind.isEmpty() || kind.get() == file.kind()) {
					tables.add(new ImportedTable(file, workspace.populations().rejects(file.number())));
				}
			}
			return tables;
		}
	}

	@Override
	public PopulationChange put(PopulationEdit edit) throws EvidenceException, AnalysisException {
		Map<PopulationField, String> texts = texts(edit);
		return change(edit, workspace -> workspace.populations().put(List.of(entry(edit, workspace, texts, false)),
				reason(edit)));
	}

	@Override
	public PopulationChange remove(PopulationEdit edit) throws EvidenceException, AnalysisException {
		Map<PopulationField, String> texts = texts(edit);
		return change(edit, workspace -> workspace.populations().remove(List.of(entry(edit, workspace, texts, true)),
				reason(edit)));
	}

	/** Changes a workspace. */
	@FunctionalInterface
	private interface Change {

		PopulationChange make(Workspace workspace) throws EvidenceException, AnalysisException;
	}

	private PopulationChange change(PopulationEdit edit, Change change) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(edit.workspace(), edit.person())) {
			PopulationChange made = change.make(workspace);
			if (!made.refusals().isEmpty()) {
				PopulationChange.Refusal refusal = made.refusals().getFirst();
				throw refused(edit.kind(), refusal.field(), refusal.reason());
			}
			return made;
		}
	}

	private static String reason(PopulationEdit edit) {
		return edit.reason().isBlank() ? "" : "reason=" + edit.reason();
	}

	private PopulationEntry entry(PopulationEdit edit, Workspace workspace, Map<PopulationField, String> texts,
			boolean key) throws EvidenceException, AnalysisException {
		List<SurveyDescription> surveys = workspace.surveys();
		EntryReader entries = new EntryReader(edit.kind(),
				surveys.size() == 1 ? Optional.of(surveys.getFirst().id()) : Optional.empty(),
				edit.kind() == PopulationKind.EVENTS ? EventKinds.of(workspace, methodologies) : EventKinds.NONE);
		try {
			return key ? entries.readKey(texts) : entries.read(texts);
		} catch (EntryProblem e) {
			throw refused(edit.kind(), e.field(), e.reason());
		}
	}

	private static Map<PopulationField, String> texts(PopulationEdit edit) throws InvalidRequestException {
		EntryHeadings headings = new EntryHeadings(edit.kind());
		Map<PopulationField, String> texts = new EnumMap<>(PopulationField.class);
		for (Map.Entry<String, String> value : edit.values().entrySet()) {
			PopulationField field = headings.field(value.getKey()).orElseThrow(() -> new InvalidRequestException(
					new LocalizedText("没有“%s”这一项。可用的：%s。".formatted(value.getKey(), headings.all()),
							"There is no field \"%s\". Fields: %s.".formatted(value.getKey(), headings.all()))));
			texts.put(field, value.getValue().strip());
		}
		return texts;
	}

	private static InvalidRequestException refused(PopulationKind kind, PopulationField field, LocalizedText reason) {
		List<String> names = new EntryHeadings(kind).names(field);
		String zh = names.isEmpty() ? field.name() : names.getFirst();
		String en = names.stream().filter(name -> name.chars().allMatch(c -> c < 128)).findFirst().orElse(field.name());
		return new InvalidRequestException(new LocalizedText(zh + "：" + reason.zh(), en + ": " + reason.en()));
	}

	@Override
	public List<EventKind> eventKinds(Path folder) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			return EventKinds.of(workspace, methodologies).each();
		}
	}

	@Override
	public PopulationListing list(PopulationListRequest request) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			List<PopulationRow<? extends PopulationEntry>> rows = new ArrayList<>(
					workspace.populations().history(type(request.kind())));
			if (!request.history()) {
				rows.removeIf(row -> row.retired().isPresent());
			}
			return new PopulationListing(request.kind(), workspace.version(), rows);
		}
	}

	private static Class<? extends PopulationEntry> type(PopulationKind kind) {
		return switch (kind) {
		case REGIONS -> PopulationEntry.Region.class;
		case UNITS -> PopulationEntry.Unit.class;
		case CUSTOMERS -> PopulationEntry.Customer.class;
		case PROJECTS -> PopulationEntry.Project.class;
		case CONTACTS -> PopulationEntry.Contact.class;
		case SENT -> PopulationEntry.Sent.class;
		case EVENTS -> PopulationEntry.Event.class;
		case DAYS -> PopulationEntry.CalendarDay.class;
		};
	}

	@Override
	public RateTable rates(RateRequest request, IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			List<SurveyDescription> surveys = request.surveyId().isEmpty() ? workspace.surveys()
					: List.of(new SurveyChoice(request.workspace(), request.surveyId()).among(workspace.surveys()));
			DataVersion version = workspace.version();
			List<Rate> rows = new ArrayList<>();
			List<Rate> totals = new ArrayList<>();
			List<Warning> warnings = new ArrayList<>();
			for (SurveyDescription survey : surveys) {
				RateCount count = new RateCount(workspace, survey.id(), version, monitor);
				rows.addAll(count.rates(request.grouping(), monitor));
				totals.add(count.total());
				warnings.addAll(count.warnings());
			}
			Path folder = workspace.folder();
			return new RateTable(folder, version, request.grouping(), rows, totals, warnings);
		}
	}
}
