/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.ArrayList;
import java.util.List;

import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.scoring.edit.YamlPath;

/**
 * A place of a methodology that calls a method or a weighting.
 *
 * @param call what it calls
 * @param path where it stands in the file
 */
record CallSite(MethodCall call, YamlPath path) {

	/** The path of the scoring. */
	static final YamlPath SCORING = YamlPath.of("scoring");

	/** All of a methodology, in the order of a file: the weighting, the scoring, each measure. */
	static List<CallSite> of(Methodology methodology) {
		List<CallSite> sites = new ArrayList<>();
		sites.add(new CallSite(methodology.weighting().call(), YamlPath.of("weighting")));
		sites.add(new CallSite(methodology.scoring(), SCORING));
		for (MeasureDefinition measure : methodology.measures()) {
			sites.add(new CallSite(measure.method(), measure(sites.size() - 2)));
		}
		return sites;
	}

	/** The path of a measure, counted from 0. */
	static YamlPath measure(int index) {
		return YamlPath.of("measures").at(index);
	}

	/** Where its parameters stand. */
	YamlPath parameters() {
		return path.key("parameters");
	}
}
