/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;

/** What was read of workspaces and is kept for as long as they are held. Threads share it. */
final class KeptReadings {

	private static final int MOST_FACTS = 32;

	private final EvidenceCache<WorkspaceKey, ReadEvidence> counts = new EvidenceCache<>();
	private final Map<Key, SurveyFacts> facts = new HashMap<>();

	private record Key(Path folder, DataVersion present, String surveyId, DataVersion asked) {
	}

	EvidenceCache<WorkspaceKey, ReadEvidence> counts() {
		return counts;
	}

	/**
	 * What is known of a survey.
	 *
	 * @param present the present data version of the workspace
	 * @param asked   the version in which it is looked at
	 */
	SurveyFacts facts(Workspace workspace, DataVersion present, String surveyId, DataVersion asked)
			throws EvidenceException {
		Key key = new Key(workspace.folder(), present, surveyId, asked);
		synchronized (facts) {
			SurveyFacts known = facts.get(key);
			if (known != null) {
				return known;
			}
		}
		SurveyFacts read = SurveyFacts.read(workspace, surveyId, asked);
		synchronized (facts) {
			if (facts.size() >= MOST_FACTS) {
				facts.clear();
			}
			facts.put(key, read);
		}
		return read;
	}

	void clear() {
		counts.clear();
		synchronized (facts) {
			facts.clear();
		}
	}
}
