/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.KeptMethodology;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.RuleLog;
import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.evidence.SurveyState;
import org.manyi.store.duckdb.internal.methodologies.VersionTable;

/**
 * What every new slice asks of a store again, read once until the store is changed: its surveys, each of which takes
 * dozens of small queries, and the methodologies that it keeps. Threads share it.
 */
final class KnownState {

	private final Path folder;
	private final UntilChanged<Path, Integer> latest = new UntilChanged<>();
	private final UntilChanged<Key, Optional<SurveyState>> states = new UntilChanged<>();
	private final UntilChanged<Path, List<SurveyDescription>> descriptions = new UntilChanged<>();
	private final UntilChanged<String, Optional<ImportRule>> rules = new UntilChanged<>();
	private final UntilChanged<Path, List<KeptMethodology>> adopted = new UntilChanged<>();

	private record Key(String id, long version) {
	}

	KnownState(Path folder) {
		this.folder = folder;
	}

	/** The number of the last change set; 0 where there is none. */
	int latest(Session session) throws SQLException {
		return latest.get(folder, () -> new ChangeSets(session).latest());
	}

	/** A survey as it was in a data version; empty where there was none. */
	Optional<SurveyState> survey(Session session, String id, long version) throws SQLException {
		return states.get(new Key(id, version), () -> new SurveyCatalog(session).find(id, version)
				.map(survey -> new SurveyState(folder, survey, (int) version)));
	}

	/** All surveys as they are now. */
	List<SurveyDescription> surveys(Session session) throws SQLException {
		return descriptions.get(folder, () -> {
			int version = latest(session);
			List<SurveyDescription> surveys = new ArrayList<>();
			for (String id : new SurveyCatalog(session).ids()) {
				survey(session, id, version).map(state -> state.survey().description()).ifPresent(surveys::add);
			}
			return List.copyOf(surveys);
		});
	}

	/** That of the latest import into a survey of which one is kept. */
	Optional<ImportRule> methodologyOf(Session session, String surveyId) throws SQLException {
		return rules.get(surveyId, () -> new RuleLog(session).methodologyOf(surveyId));
	}

	/** The versions adopted, in the order of adoption. */
	List<KeptMethodology> adopted(Session session) throws SQLException {
		return adopted.get(folder, () -> List.copyOf(new VersionTable(session).adopted()));
	}

	/** A change set was committed. */
	void changed() {
		latest.changed();
		states.changed();
		descriptions.changed();
		rules.changed();
		adopted.changed();
	}
}
